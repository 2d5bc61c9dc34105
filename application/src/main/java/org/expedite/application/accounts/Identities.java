package org.expedite.application.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port to identities of providers that are linked to accounts. */
public interface Identities {
    /** Returns the account of an identity, active or not. */
    Optional<Account> find(Identity identity);

    /** Returns the identities of an account, ordered by issuer and subject. */
    List<Identity> of(AccountId account);

    /**
     * Links an identity to an account.
     *
     * @return false if it is linked to an account already; nothing changes then
     */
    boolean link(Identity identity, AccountId account, Instant at);

    /** Unlinks all identities of an account. */
    void unlinkAll(AccountId account);
}
