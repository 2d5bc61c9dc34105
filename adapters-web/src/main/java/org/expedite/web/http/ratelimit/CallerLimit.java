package org.expedite.web.http.ratelimit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;

/** Rate-limits signed-in callers by actor, whatever their address; see {@link SignInLimit}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CallerLimit implements Ordered {

    private final Limiter limiter;

    CallerLimit(Limiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public int getOrder() {
        return FilterOrder.CALLER_LIMIT.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getUserPrincipal().isPresent()) {
            limiter.take(request, RateLimit.Kind.ACTOR);
        }
    }
}
