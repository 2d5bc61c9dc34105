package org.expedite.web.http.security;

import java.util.Optional;
import org.expedite.application.access.Actor;

/** Known bearer tokens and their actors. */
public interface Tokens {

    /**
     * Looks a token up.
     *
     * @param bearerToken the token as the client sent it, without {@code Bearer}
     * @return its actor, or empty if the token is unknown
     */
    Optional<Actor> actorOf(String bearerToken);
}
