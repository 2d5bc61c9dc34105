package org.expedite.domain.cases;

/** What can happen to the status of a case after it was opened. */
public enum CaseMove {
    /** An engineer takes it out of the queue. */
    PICK_UP,
    /**
     * Priority escalation granted: up one level, into that level's queue. Clause {@code PROGRAM}.
     */
    ESCALATE_WITH_PRIORITY,
    /** Somebody sets another priority. */
    CHANGE_PRIORITY,
    /** Found to be under a direct contract: released into the queue. */
    COVER,
    /** Found to be under a partner's contract. Clause {@code BENEFIT_DIRECT}. */
    REFER,
    /** Found to be under no active contract. Clause {@code REQUIRE_CONTRACT}. */
    AWAIT_COVERAGE,
    /** Found to be of a serial that the organization is not known to have. */
    AWAIT_VERIFICATION
}
