package org.expedite.web.http.security;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;

/** Caller of a request, known as soon as the head of the request was read. */
public final class KnownCaller {

    private static final String ATTRIBUTE = "org.expedite.known-caller";

    private KnownCaller() {}

    /**
     * Returns the caller of a request.
     *
     * @param request the request
     * @return its caller, or empty if it proves none
     */
    public static Optional<SignedIn> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SignedIn.class);
    }

    /**
     * Returns the caller of a request as an actor.
     *
     * @param request the request
     * @return its actor, or empty if it proves none
     */
    public static Optional<Actor> actorOf(HttpRequest<?> request) {
        return of(request).map(SignedIn::actor);
    }

    static void set(HttpRequest<?> request, SignedIn caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
