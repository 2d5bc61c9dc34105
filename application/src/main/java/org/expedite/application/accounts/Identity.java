package org.expedite.application.accounts;

import org.expedite.domain.Require;

/**
 * A person or program as an identity provider knows it.
 *
 * @param issuer the provider, as it names itself
 * @param subject its own name of the person, which it never gives to another one
 */
public record Identity(String issuer, String subject) {
    /** Longest issuer and longest subject, in characters. */
    public static final int MAX_LENGTH = 255;

    public Identity {
        Require.text("issuer", issuer, MAX_LENGTH);
        Require.text("subject", subject, MAX_LENGTH);
    }
}
