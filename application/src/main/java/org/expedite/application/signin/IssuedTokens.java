package org.expedite.application.signin;

import java.util.Optional;

/** Port to tokens that the configured issuer makes for programs (JWT). */
public interface IssuedTokens {
    /**
     * Validates a token: its signature, issuer, audience and times.
     *
     * @return empty if it is not valid, or if no issuer is configured
     * @throws org.expedite.application.UnavailableException if the keys of the issuer cannot be
     *     read
     */
    Optional<IssuedToken> validate(String text);
}
