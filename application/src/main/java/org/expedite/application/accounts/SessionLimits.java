package org.expedite.application.accounts;

import java.time.Duration;
import java.time.Instant;
import org.expedite.domain.Require;

/**
 * The times after which sessions end by themselves.
 *
 * @param idle the time since the last request
 * @param age the time since the sign-in
 */
public record SessionLimits(Duration idle, Duration age) {
    public SessionLimits {
        Require.that(idle.isPositive() && age.isPositive(), idle, "sessions must last some time");
    }

    /** Returns whether a session is still open. */
    boolean isOpen(Session session, Instant now) {
        return now.isBefore(session.lastSeenAt().plus(idle)) && now.isBefore(ageEnd(session));
    }

    /** Returns the end of a session by age. */
    Instant ageEnd(Session session) {
        return session.createdAt().plus(age);
    }
}
