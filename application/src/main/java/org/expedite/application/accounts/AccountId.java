package org.expedite.application.accounts;

import org.expedite.domain.Require;

/**
 * Id of an account; it is also the name to sign in with. An account of a contact or an engineer has
 * that person's id.
 *
 * @param value of the form {@link Require#IDENTIFIER}
 */
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        Require.identifier("account id", value);
    }

    /** Returns whether a text, such as a typed one, has the form of an id. */
    public static boolean isPossible(String text) {
        return Require.isIdentifier(text);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
