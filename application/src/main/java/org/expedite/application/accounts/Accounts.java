package org.expedite.application.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to accounts. They are never deleted, only deactivated. */
public interface Accounts {
    /** Returns an account, active or not. */
    Optional<AccountVersion> find(AccountId id);

    /**
     * Returns accounts ordered by id.
     *
     * @param after the id before the first one; null to begin with the first
     * @param limit the maximum number, 1 or more
     */
    List<AccountVersion> list(@Nullable AccountId after, int limit);

    /**
     * Stores an account as its next version.
     *
     * @param account with the number and the time of the new version; version 1 for a new account
     * @throws org.expedite.application.StaleVersionException unless the stored version is the one
     *     before
     */
    void store(AccountVersion account);
}
