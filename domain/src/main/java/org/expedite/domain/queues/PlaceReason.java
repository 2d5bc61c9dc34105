package org.expedite.domain.queues;

/**
 * One of the things that decide on a case's place in its queue, those that count first in front.
 *
 * @param detail one sentence for people
 */
public record PlaceReason(Code code, String detail) {
    /** What decides. */
    public enum Code {
        /** Before all cases of a lower priority. */
        PRIORITY,
        /** Before those of its priority that are not expedited. Clause {@code PROGRAM}. */
        EXPEDITED,
        /** Before those of its kind that arrived at the level later (ours). */
        WAITING_SINCE
    }
}
