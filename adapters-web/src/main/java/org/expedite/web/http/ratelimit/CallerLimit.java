package org.expedite.web.http.ratelimit;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Limits who has signed in, by the actor, wherever it calls from; see {@link SignInLimit}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(CallerLimit.AFTER_SECURITY)
final class CallerLimit {

    static final int AFTER_SECURITY = 39_400;

    private final Limiter limiter;

    CallerLimit(Limiter limiter) {
        this.limiter = limiter;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getUserPrincipal().isPresent()) {
            limiter.giveBack(request, RateLimit.Kind.REFUSED_SIGN_IN);
            limiter.take(request, RateLimit.Kind.ACTOR);
        }
    }
}
