package org.expedite.web.http.ratelimit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;

/**
 * Rate-limits requests by address before their token is checked: requests without a token, and
 * apart from them requests with an invalid token. So tokens cannot be guessed faster than the
 * limit, and a caller without a token does not lock out one with a token.
 *
 * <p>A request with a token is counted as a failed sign-in first; {@link CallerLimit} undoes that
 * once the token has proved valid.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SignInLimit implements Ordered {

    private final Limiter limiter;

    SignInLimit(Limiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public int getOrder() {
        return FilterOrder.SIGN_IN_LIMIT.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        limiter.take(
                request,
                request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                        ? RateLimit.Kind.FAILED_SIGN_IN
                        : RateLimit.Kind.ADDRESS);
    }
}
