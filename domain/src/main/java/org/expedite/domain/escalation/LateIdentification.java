package org.expedite.domain.escalation;

/** What a late identification is worth: a setting, since the programme does not say (ours). */
public enum LateIdentification {
    /** It counts, and is recorded as late. */
    ALLOW,
    /** It does not count: only who was identified at opening may ask. */
    REFUSE;

    /** Whether it counts. */
    public boolean isAllowed() {
        return this == ALLOW;
    }
}
