package org.expedite.application.drafts;

import java.time.Instant;
import java.util.Optional;
import org.expedite.application.accounts.AccountId;

/** Port to drafts, of which there is one for each person, form and what the form is about. */
public interface Drafts {
    /** Stores a draft, in place of the former one of its key. */
    void store(Draft draft);

    /** Returns the draft of a key. */
    Optional<Draft> find(DraftKey key);

    /** Deletes the draft of a key, if there is one. */
    void delete(DraftKey key);

    /** Deletes all drafts of an account but the newest ones. */
    void keepNewest(AccountId account, int count);

    /**
     * Deletes drafts written before an instant.
     *
     * @param limit the maximum number, 1 or more
     * @return the number deleted
     */
    int deleteWrittenBefore(Instant before, int limit);
}
