package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Optional;

/** Port to open invitations. Only the hashes of their codes are stored. */
public interface Invitations {
    /** Stores an invitation in place of an earlier one of the same account. */
    void store(Invitation invitation, String hash);

    /** Returns the invitation with a hash, expired or not. */
    Optional<Invitation> find(String hash);

    /**
     * Uses an invitation up, in the current unit of work. Of concurrent uses one succeeds.
     *
     * @return whether this call used it up
     */
    boolean use(String hash);

    /**
     * Deletes expired invitations.
     *
     * @param before the instant before which they expired
     * @param limit the maximum number, 1 or more
     * @return the number deleted
     */
    int deleteExpired(Instant before, int limit);
}
