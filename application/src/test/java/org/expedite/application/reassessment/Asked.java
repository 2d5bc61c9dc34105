package org.expedite.application.reassessment;

import java.time.Instant;

/**
 * A new look that is asked for and not yet made.
 *
 * @param subject the organization, or the number of the case
 * @param due from when on it is to be made
 */
public record Asked(Kind kind, String subject, Instant due) {
    /** The kind of subject. */
    public enum Kind {
        ORGANIZATION,
        CASE
    }
}
