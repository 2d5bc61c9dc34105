package org.expedite.application.signin;

import org.jspecify.annotations.Nullable;

/** Port to the hashing of passwords, which is slow on purpose. */
public interface PasswordHasher {
    /**
     * Returns the hash of a password, with a new salt.
     *
     * @throws org.expedite.application.UnavailableException if too many passwords are hashed at
     *     once
     */
    String hash(String password);

    /**
     * Returns whether a password has a hash.
     *
     * @param hash null if there is none: then the same work is done, and the result is false
     * @throws org.expedite.application.UnavailableException if too many passwords are hashed at
     *     once
     */
    boolean matches(String password, @Nullable String hash);
}
