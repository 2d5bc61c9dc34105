package org.expedite.application.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to tokens. Only their hashes are stored; see {@link Secrets#hash}. */
public interface AccessTokens {
    /** A token with the account that it signs in as. */
    record Holder(AccessToken token, Account account) {}

    /**
     * Stores a new token.
     *
     * @throws org.expedite.application.StaleVersionException if its id or its hash is stored
     */
    void store(AccessToken token, String hash);

    /** Returns the token with a hash, expired or not, and its account, active or not. */
    Optional<Holder> find(String hash);

    /**
     * Returns tokens ordered by id.
     *
     * @param account whose tokens; null for those of all
     * @param after the id before the first one; null to begin with the first
     * @param limit the maximum number, 1 or more
     */
    List<AccessToken> list(@Nullable AccountId account, @Nullable TokenId after, int limit);

    /**
     * Deletes a token; it is valid no more once the unit of work is committed.
     *
     * @param account deletes only a token of this account; null for a token of any
     * @return the deleted token; empty if there is none
     */
    Optional<AccessToken> delete(TokenId id, @Nullable AccountId account);

    /** Stores the time of the last use. */
    void touch(TokenId id, Instant at);
}
