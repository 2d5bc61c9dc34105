package org.expedite.application.reassessment;

import java.time.Instant;

/**
 * A pending request for reassessment.
 *
 * @param subject the organization, or the number of the case
 * @param due the earliest time of the reassessment
 */
public record RequestedReassessment(Kind kind, String subject, Instant due) {
    /** The kind of subject. */
    public enum Kind {
        ORGANIZATION,
        CASE
    }
}
