package org.expedite.web.http.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.security.token.bearer.BearerTokenReader;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.requestlog.AccessLog;

/**
 * Looks up the token of a request before anything is counted, so that bad tokens of others never
 * keep a good one out, and before anything is rejected, so that the log names the actor.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TokenLookup implements Ordered {

    private final BearerTokenReader reader;
    private final Tokens tokens;

    TokenLookup(BearerTokenReader reader, Tokens tokens) {
        this.reader = reader;
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return FilterOrder.TOKEN_LOOKUP.position();
    }

    @RequestFilter
    void lookUp(HttpRequest<?> request) {
        reader.findToken(request)
                .flatMap(tokens::actorOf)
                .ifPresent(
                        actor -> {
                            KnownActor.set(request, actor);
                            AccessLog.identified(request, actor.id());
                        });
    }
}
