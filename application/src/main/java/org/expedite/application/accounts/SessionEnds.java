package org.expedite.application.accounts;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to the ends of sessions. An ended session is deleted. */
public interface SessionEnds {
    /**
     * Ends a session.
     *
     * @param account ends only a session of this account; null for a session of any
     * @return the session that ended; empty if there is none
     */
    Optional<Session> end(SessionId id, @Nullable AccountId account);

    /**
     * Ends the sessions of an account.
     *
     * @param except the one that remains; null to end all
     * @return the number that ended
     */
    int endAll(AccountId account, @Nullable SessionId except);

    /**
     * Deletes sessions that ended by idleness or age.
     *
     * @param seenBefore the last request was before this instant, or
     * @param createdBefore the sign-in was
     * @param limit the maximum number of each, 1 or more
     * @return the number deleted
     */
    int deleteOutdated(Instant seenBefore, Instant createdBefore, int limit);
}
