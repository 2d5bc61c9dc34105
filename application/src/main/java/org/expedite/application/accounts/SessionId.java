package org.expedite.application.accounts;

import org.expedite.domain.Require;

/**
 * Id of a session; it reveals nothing of the secret in the cookie.
 *
 * @param value of the form {@link Require#IDENTIFIER}; later sessions have greater ids
 */
public record SessionId(String value) implements Comparable<SessionId> {
    public SessionId {
        Require.identifier("session id", value);
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }
}
