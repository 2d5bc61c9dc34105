package org.expedite.web.http.ratelimit;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.time.Duration;
import java.util.Set;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/** Takes requests out of the buckets of their callers, and refuses what is beyond the limit. */
@Singleton
final class Limiter {

    /** Whoever watches the node must see it in a rush above all. */
    private static final Set<String> UNLIMITED =
            Set.of("/health/liveness", "/health/readiness", "/prometheus");

    private final RateLimit limit;
    private final ClientAddress addresses;

    Limiter(RateLimit limit, ClientAddress addresses) {
        this.limit = limit;
        this.addresses = addresses;
    }

    /**
     * Counts a request.
     *
     * @param request the request
     * @param kind as what it counts
     * @throws ProblemException 429 if its caller has used up the limit
     */
    void take(HttpRequest<?> request, RateLimit.Kind kind) {
        if (UNLIMITED.contains(request.getPath())) {
            return;
        }
        Duration wait = limit.take(keyOf(request, kind));
        if (wait != null) {
            throw new ProblemException(
                    Problems.tooManyRequests(wait.plusSeconds(1).minusNanos(1).toSeconds()));
        }
    }

    /**
     * Takes back that a request was counted.
     *
     * @param request the request
     * @param kind as what it was counted
     */
    void giveBack(HttpRequest<?> request, RateLimit.Kind kind) {
        if (!UNLIMITED.contains(request.getPath())) {
            limit.giveBack(keyOf(request, kind));
        }
    }

    private RateLimit.Key keyOf(HttpRequest<?> request, RateLimit.Kind kind) {
        return new RateLimit.Key(
                kind,
                kind == RateLimit.Kind.ACTOR
                        ? request.getUserPrincipal().map(Principal::getName).orElseThrow()
                        : addresses.of(request));
    }
}
