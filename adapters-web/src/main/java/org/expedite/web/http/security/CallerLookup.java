package org.expedite.web.http.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.token.bearer.BearerTokenReader;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.requestlog.AccessLog;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.routes.Unattended;
import org.expedite.web.http.routes.Unlimited;

/**
 * Determines the caller of a request before anything is counted, so that bad tokens of others never
 * keep a good one out, and before anything is rejected, so that the log names the caller. A request
 * with an {@code Authorization} is judged by that alone; else the cookie counts.
 *
 * <p>What watches the node, such as health checks, has no caller and must not wait for a database.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CallerLookup implements Ordered {

    private final BearerTokenReader bearer;
    private final SessionCookie cookie;
    private final SignIns signIns;
    private final LookupTurns turns;
    private final Routes routes;
    private final Executor executor;

    CallerLookup(
            BearerTokenReader bearer,
            SessionCookie cookie,
            SignIns signIns,
            LookupTurns turns,
            Routes routes,
            @Named(TaskExecutors.BLOCKING) Executor executor) {
        this.bearer = bearer;
        this.cookie = cookie;
        this.signIns = signIns;
        this.turns = turns;
        this.routes = routes;
        this.executor = executor;
    }

    @Override
    public int getOrder() {
        return FilterOrder.CALLER_LOOKUP.position();
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> lookUp(HttpRequest<?> request) {
        CompletableFuture<HttpRequest<?>> looked = new CompletableFuture<>();
        Optional<Credential> credential =
                routes.isMarked(request.getPath(), Unlimited.class)
                        ? Optional.empty()
                        : credentialOf(request);
        credential.ifPresentOrElse(
                found -> executor.execute(reading(found, request, looked)),
                () -> looked.complete(request));
        return looked;
    }

    private Runnable reading(
            Credential credential,
            HttpRequest<?> request,
            CompletableFuture<HttpRequest<?>> looked) {
        return PropagatedContext.getOrEmpty()
                .wrap(
                        () -> {
                            try {
                                turns.take(credential.secret(), () -> read(credential, request))
                                        .ifPresent(caller -> identified(request, caller));
                                looked.complete(request);
                            } catch (RuntimeException failure) {
                                looked.completeExceptionally(failure);
                            }
                        });
    }

    private Optional<SignedIn> read(Credential credential, HttpRequest<?> request) {
        if (!credential.isSession()) {
            return signIns.byBearer(credential.secret());
        }
        return routes.isMarked(request.getPath(), Unattended.class)
                ? signIns.byUnattendedSession(credential.secret())
                : signIns.bySession(credential.secret());
    }

    private static void identified(HttpRequest<?> request, SignedIn caller) {
        KnownCaller.set(request, caller);
        AccessLog.identified(request, caller.actor().id());
    }

    private Optional<Credential> credentialOf(HttpRequest<?> request) {
        return bearer.findToken(request)
                .map(token -> new Credential(token, false))
                .or(() -> cookie.read(request).map(secret -> new Credential(secret, true)));
    }

    /** Secret by which a request proves its caller. */
    private record Credential(String secret, boolean isSession) {}
}
