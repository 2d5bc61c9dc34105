package org.expedite.web.http.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import org.expedite.application.access.Actor;

/**
 * Authentication of the framework for a signed-in actor.
 *
 * @param actor the actor
 */
record ActorAuthentication(Actor actor) implements Authentication {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return actor.id();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return actor.roles().stream().map(Enum::name).toList();
    }
}
