package org.expedite.web.http.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import org.expedite.application.accounts.SignedIn;

/**
 * Authentication of the framework for a caller who is signed in.
 *
 * @param caller the caller
 */
record CallerAuthentication(SignedIn caller) implements Authentication {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return caller.actor().id();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return caller.actor().roles().stream().map(Enum::name).toList();
    }
}
