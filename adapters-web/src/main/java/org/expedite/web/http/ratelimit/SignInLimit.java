package org.expedite.web.http.ratelimit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.security.KnownCaller;

/**
 * Rate-limits requests of nobody by address: requests without a token, and apart from them requests
 * with a token that is nobody's. Requests with a token of somebody do not count here, so they get
 * through whatever others do behind the same address; see {@link CallerLimit}.
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
        if (KnownCaller.actorOf(request).isEmpty()) {
            limiter.take(
                    request,
                    request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                            ? RateLimit.Kind.FAILED_SIGN_IN
                            : RateLimit.Kind.ADDRESS);
        }
    }
}
