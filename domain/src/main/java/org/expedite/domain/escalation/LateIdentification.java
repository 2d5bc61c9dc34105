package org.expedite.domain.escalation;

/** Setting for late identification, which the programme does not define (ours). */
public enum LateIdentification {
    /** Late identification counts and is recorded as late. */
    ALLOW,
    /** Late identification does not count: the requester must be identified at opening. */
    REFUSE;

    /** Returns whether late identification counts. */
    public boolean isAllowed() {
        return this == ALLOW;
    }
}
