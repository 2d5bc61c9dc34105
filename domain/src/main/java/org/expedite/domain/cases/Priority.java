package org.expedite.domain.cases;

/**
 * Priority of a case; P1 is the highest. Clauses {@code FAQ_P1}, {@code FAQ_P2}; P3 and P4 are
 * ours.
 */
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    /**
     * Returns whether cases of this priority can be escalated with priority. Clause {@code
     * BENEFIT_SCOPE}.
     */
    public boolean qualifies() {
        return this == P1 || this == P2;
    }
}
