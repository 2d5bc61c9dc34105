package org.expedite.domain.cases;

/** Where a case stands. {@link CaseTransitions} says which moves lead from one to another. */
public enum CaseStatus {
    /** Waiting in the queue of its technical level. */
    OPEN,
    /** An engineer owns it and works on it. */
    IN_PROGRESS,
    WAITING_ON_CUSTOMER,
    /** The pain is gone for now, the cause is not. */
    WORKAROUND_IN_PLACE,
    RESOLVED,
    CLOSED,
    /** No active contract covers the product. Clause {@code REQUIRE_CONTRACT}. */
    AWAITING_COVERAGE,
    /** The serial is unknown to the organization. */
    AWAITING_VERIFICATION,
    /** A support partner does the primary troubleshooting. Clause {@code BENEFIT_DIRECT}. */
    REFERRED,
    WITHDRAWN;

    /** Whether the case is over, so that nothing can be asked for it any more. */
    public boolean isOver() {
        return this == RESOLVED || this == CLOSED || this == WITHDRAWN;
    }

    /** Whether the center does not assist yet; what it waits for is looked at again when asked. */
    public boolean awaitsAssistance() {
        return this == AWAITING_COVERAGE || this == AWAITING_VERIFICATION || this == REFERRED;
    }
}
