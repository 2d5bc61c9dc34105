package org.expedite.domain.cases;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Status of a case. {@link CaseTransitions} defines the moves between them. */
public enum CaseStatus {
    /** Waiting in the queue of its technical level. */
    OPEN,
    /** An engineer owns the case and works on it. */
    IN_PROGRESS,
    WAITING_ON_CUSTOMER,
    /** A workaround restores service; the cause is not resolved yet. */
    WORKAROUND_IN_PLACE,
    RESOLVED,
    CLOSED,
    /** No active contract covers the product. Clause {@code REQUIRE_CONTRACT}. */
    AWAITING_COVERAGE,
    /** The serial number is not known to belong to the organization. */
    AWAITING_VERIFICATION,
    /** A support partner does the primary troubleshooting. Clause {@code BENEFIT_DIRECT}. */
    REFERRED,
    WITHDRAWN;

    /** Returns the statuses of cases on which work has not ended. */
    public static Set<CaseStatus> notOver() {
        return Stream.of(values()).filter(status -> !status.isOver()).collect(Collectors.toSet());
    }

    /** Returns whether work on the case has ended, so that nothing can be requested for it. */
    public boolean isOver() {
        return this == RESOLVED || this == CLOSED || this == WITHDRAWN;
    }

    /**
     * Returns whether the case awaits assistance: the center does not assist yet, and the case can
     * be reassessed.
     */
    public boolean awaitsAssistance() {
        return this == AWAITING_COVERAGE || this == AWAITING_VERIFICATION || this == REFERRED;
    }
}
