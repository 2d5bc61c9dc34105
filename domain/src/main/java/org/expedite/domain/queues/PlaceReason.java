package org.expedite.domain.queues;

import org.expedite.domain.explanation.Explanation;

/**
 * A reason for the position of a case in its queue; the most significant comes first.
 *
 * @param detail one sentence for people
 */
public record PlaceReason(Code code, Explanation detail) {
    /** Kind of the reason. */
    public enum Code {
        /** The case comes before all cases of a lower priority. */
        PRIORITY,
        /**
         * The case comes before those of its priority that are not expedited. Clause {@code
         * PROGRAM}.
         */
        EXPEDITED,
        /** The case comes before equal cases that arrived at the level later (ours). */
        WAITING_SINCE
    }
}
