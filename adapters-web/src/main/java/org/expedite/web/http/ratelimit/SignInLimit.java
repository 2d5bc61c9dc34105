package org.expedite.web.http.ratelimit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;

/**
 * Limits who has not signed in, by address, before the token is looked at: requests without a
 * token, and apart from them tokens that turn out to be nobody's. So tokens cannot be guessed
 * faster than the limit, and who calls without one does not lock out who has one.
 *
 * <p>A request with a token takes its place among the refused ones beforehand; {@link CallerLimit}
 * gives it back once the token was found to be good.
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
                        ? RateLimit.Kind.REFUSED_SIGN_IN
                        : RateLimit.Kind.ADDRESS);
    }
}
