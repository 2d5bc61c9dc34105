package org.expedite.application.signin;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.accounts.AccountId;

/** Port to the passwords of accounts. Only their hashes are stored. */
public interface Passwords {
    /** Returns the hash of the password of an account. */
    Optional<String> find(AccountId account);

    /** Stores the hash of a password in place of the earlier one. */
    void store(AccountId account, String hash, Instant at);

    /** Deletes the password of an account, if it has one. */
    void delete(AccountId account);
}
