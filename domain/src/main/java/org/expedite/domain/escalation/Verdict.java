package org.expedite.domain.escalation;

/** Verdict of a rule. */
public enum Verdict {
    PASSED,
    FAILED,
    /** The rule cannot be evaluated; this never counts as passed. */
    NOT_APPLICABLE
}
