package org.expedite.web.http.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Validates bearer tokens for the framework, using {@link Tokens}. */
@Singleton
final class BearerTokens implements TokenValidator<HttpRequest<?>> {

    private final Tokens tokens;

    BearerTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        return actorOf(token, request)
                .<Publisher<Authentication>>map(
                        actor -> Publishers.just(new ActorAuthentication(actor)))
                .orElseGet(Publishers::empty);
    }

    private Optional<Actor> actorOf(String token, @Nullable HttpRequest<?> request) {
        return request == null
                ? tokens.actorOf(token)
                : KnownActor.of(request).or(() -> tokens.actorOf(token));
    }
}
