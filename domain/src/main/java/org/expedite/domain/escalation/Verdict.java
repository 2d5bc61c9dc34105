package org.expedite.domain.escalation;

/** What a rule finds. */
public enum Verdict {
    PASSED,
    FAILED,
    /** The rule has nothing to judge; this never counts as passed. */
    NOT_APPLICABLE
}
