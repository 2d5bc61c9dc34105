package org.expedite.application.accounts;

import org.expedite.domain.Require;

/**
 * Id of a token; it reveals nothing of the token.
 *
 * @param value of the form {@link Require#IDENTIFIER}; later tokens have greater ids
 */
public record TokenId(String value) implements Comparable<TokenId> {
    public TokenId {
        Require.identifier("token id", value);
    }

    @Override
    public int compareTo(TokenId other) {
        return value.compareTo(other.value);
    }
}
