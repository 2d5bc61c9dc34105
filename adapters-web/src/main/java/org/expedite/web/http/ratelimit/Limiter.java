package org.expedite.web.http.ratelimit;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.time.Duration;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.routes.Unlimited;

/**
 * Takes a token for each request from the bucket of its caller, and rejects requests beyond the
 * limit.
 */
@Singleton
final class Limiter {

    private final RateLimit limit;
    private final ClientAddress addresses;
    private final Routes routes;

    Limiter(RateLimit limit, ClientAddress addresses, Routes routes) {
        this.limit = limit;
        this.addresses = addresses;
        this.routes = routes;
    }

    /**
     * Counts a request.
     *
     * @param request the request
     * @param kind the bucket that it is counted in
     * @throws ProblemException 429 if its caller has used up the limit
     */
    void take(HttpRequest<?> request, RateLimit.Kind kind) {
        if (routes.isMarked(request.getPath(), Unlimited.class)) {
            return;
        }
        Duration wait = limit.take(keyOf(request, kind));
        if (wait != null) {
            throw new ProblemException(
                    Problems.tooManyRequests(wait.plusSeconds(1).minusNanos(1).toSeconds()));
        }
    }

    private RateLimit.Key keyOf(HttpRequest<?> request, RateLimit.Kind kind) {
        return new RateLimit.Key(
                kind,
                kind == RateLimit.Kind.ACTOR
                        ? request.getUserPrincipal().map(Principal::getName).orElseThrow()
                        : addresses.networkOf(request));
    }
}
