package org.expedite.domain.cases;

/**
 * How much a problem hurts, P1 most. Clauses {@code FAQ_P1}, {@code FAQ_P2}; P3 and P4 are ours.
 */
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    /** Whether the programme gives priority escalation to it. Clause {@code BENEFIT_SCOPE}. */
    public boolean qualifies() {
        return this == P1 || this == P2;
    }
}
