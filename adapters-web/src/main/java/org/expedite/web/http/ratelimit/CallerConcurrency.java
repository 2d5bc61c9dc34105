package org.expedite.web.http.ratelimit;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.security.KnownCaller;

/**
 * Lets only some requests of a signed-in caller be worked on at once. Requests of nobody need no
 * such limit, since they cause no work in the database.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CallerConcurrency implements Ordered {

    private static final String BEGUN = "org.expedite.concurrency-begun";

    private final ConcurrencyLimit limit;
    private final Routes routes;
    private final ExecutorService executor;

    CallerConcurrency(
            ConcurrencyLimit limit,
            Routes routes,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.limit = limit;
        this.routes = routes;
        this.executor = executor;
    }

    @Override
    public int getOrder() {
        return FilterOrder.CALLER_CONCURRENCY.position();
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> begin(HttpRequest<?> request) {
        return KnownCaller.actorOf(request)
                .map(
                        actor ->
                                new ConcurrencyLimit.Key(
                                        actor.id(),
                                        routes.isUpload(
                                                request.getMethodName(),
                                                request.getUri().toString())))
                .map(key -> begin(key, request))
                .orElseGet(() -> CompletableFuture.completedFuture(request));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.removeAttribute(BEGUN, ConcurrencyLimit.Key.class).ifPresent(limit::end);
    }

    private CompletableFuture<HttpRequest<?>> begin(
            ConcurrencyLimit.Key key, HttpRequest<?> request) {
        CompletableFuture<Void> turn = limit.begin(key);
        if (turn.isDone()) {
            return CompletableFuture.completedFuture(begun(key, request));
        }
        // On a thread of its own: the one that ends another request has its own work to do.
        return turn.handleAsync(
                (_, late) -> {
                    if (late != null) {
                        throw new ProblemException(Problems.tooManyAtOnce());
                    }
                    return begun(key, request);
                },
                executor);
    }

    private static HttpRequest<?> begun(ConcurrencyLimit.Key key, HttpRequest<?> request) {
        request.setAttribute(BEGUN, key);
        return request;
    }
}
