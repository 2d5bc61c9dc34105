package org.expedite.application.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to sessions. Of the secret in the cookie only the hash is stored. */
public interface Sessions {
    /**
     * Stores a new session.
     *
     * @throws org.expedite.application.StaleVersionException if its id or its hash is stored
     */
    void store(Session session, String hash);

    /** Returns the session with a hash, whatever its age, and its account, active or not. */
    Optional<SessionHolder> find(String hash);

    /**
     * Returns sessions ordered by id, whatever their age.
     *
     * @param account whose sessions; null for those of all
     * @param after the id before the first one; null to begin with the first
     * @param limit the maximum number, 1 or more
     */
    List<Session> list(@Nullable AccountId account, @Nullable SessionId after, int limit);

    /** Stores the time of the last request. */
    void touch(SessionId id, Instant at);
}
