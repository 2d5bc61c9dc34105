package org.expedite.web.http.security;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.expedite.application.access.Actor;

/** Actor of the token of a request, known as soon as the head of the request was read. */
public final class KnownActor {

    private static final String ATTRIBUTE = "org.expedite.known-actor";

    private KnownActor() {}

    /**
     * Returns the actor of a request.
     *
     * @param request the request
     * @return its actor, or empty if it has no token or the token is nobody's
     */
    public static Optional<Actor> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Actor.class);
    }

    static void set(HttpRequest<?> request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }
}
