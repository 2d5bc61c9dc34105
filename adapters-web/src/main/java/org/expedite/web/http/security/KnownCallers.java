package org.expedite.web.http.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Tells the framework whom {@link CallerLookup} has found. */
@Singleton
final class KnownCallers implements AuthenticationFetcher<HttpRequest<?>> {

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return KnownCaller.of(request)
                .<Publisher<Authentication>>map(
                        caller -> Publishers.just(new CallerAuthentication(caller)))
                .orElseGet(Publishers::empty);
    }
}
