package org.expedite.web.http.security;

import java.util.Optional;
import org.expedite.application.access.Actor;

/** Knows who a bearer token belongs to. */
public interface Tokens {

    /**
     * Looks a token up.
     *
     * @param bearerToken the token as the client sent it, without {@code Bearer}
     * @return whose it is, or empty if nobody's
     */
    Optional<Actor> actorOf(String bearerToken);
}
