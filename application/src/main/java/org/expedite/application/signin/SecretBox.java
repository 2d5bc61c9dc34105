package org.expedite.application.signin;

import java.util.Optional;

/** Port to the encryption of secrets that are stored and needed again. */
public interface SecretBox {
    /**
     * Encrypts a secret, each time differently.
     *
     * @param context where it is stored; it can be opened there only
     */
    String seal(String secret, String context);

    /**
     * Decrypts a secret.
     *
     * @return empty if it was sealed with another key or for another context, or changed since
     */
    Optional<String> open(String sealed, String context);
}
