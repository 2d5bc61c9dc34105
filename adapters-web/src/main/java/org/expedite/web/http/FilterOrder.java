package org.expedite.web.http;

import io.micronaut.core.order.Ordered;

/**
 * The filters in the order in which they see a request. They see its response in the reverse order.
 * The framework's own security filter stands between {@link #ENDED_SESSIONS} and {@link
 * #CALLER_LIMIT}.
 */
public enum FilterOrder {
    /** Completes responses last: security headers, and the body of a cross-origin refusal. */
    RESPONSE_COMPLETION(Ordered.HIGHEST_PRECEDENCE),
    /** Assigns the request id and logs the response. */
    REQUEST_LOG(-2_000),
    /** Passes on the origin of a request, and records it if it is refused. */
    AUDIT(-1_990),
    /** Rejects requests for other hosts. */
    HOST(-1_980),
    /** Hides metrics from clients. */
    OPERATOR_ACCESS(-1_970),
    /** Rejects changes that pages of other sites cause. */
    CROSS_SITE(-1_960),
    /** Determines the caller of a request. */
    CALLER_LOOKUP(-1_950),
    /** Rate-limits requests of nobody by address. */
    SIGN_IN_LIMIT(-1_900),
    /** Rejects bodies by their headers. */
    DECLARED_BODY_LIMITS(-1_800),
    /** Keeps what somebody sends whose session has ended. */
    ENDED_SESSIONS(-1_790),
    /** Rate-limits requests by actor. */
    CALLER_LIMIT(39_400),
    /** Lets only some requests of an actor be worked on at once. */
    CALLER_CONCURRENCY(39_450),
    /** Rejects media types and query parameters that the route does not know. */
    STRICT_REQUEST(39_500);

    private final int position;

    FilterOrder(int position) {
        this.position = position;
    }

    /**
     * Returns the position for {@link Ordered#getOrder()}.
     *
     * @return lower positions see a request earlier
     */
    public int position() {
        return position;
    }
}
