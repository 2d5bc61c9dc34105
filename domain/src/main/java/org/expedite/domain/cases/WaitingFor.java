package org.expedite.domain.cases;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The side that has to act next on a case (ours). */
public enum WaitingFor {
    /** The customer has to respond, to get cover, or to confirm the resolution. */
    CUSTOMER,
    /** A support partner does the primary troubleshooting. Clause {@code BENEFIT_DIRECT}. */
    PARTNER,
    /** The assistance center has to work on the case. */
    CENTER,
    /** Nothing is left to do. */
    NOBODY;

    /** Returns the side that has to act next in a status. */
    public static WaitingFor in(CaseStatus status) {
        return switch (status) {
            case WAITING_ON_CUSTOMER, AWAITING_COVERAGE, RESOLVED -> CUSTOMER;
            case REFERRED -> PARTNER;
            case CLOSED, WITHDRAWN -> NOBODY;
            case OPEN, IN_PROGRESS, WORKAROUND_IN_PLACE, AWAITING_VERIFICATION -> CENTER;
        };
    }

    /** Returns the statuses in which this side has to act next. */
    public Set<CaseStatus> statuses() {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> in(status) == this)
                .collect(Collectors.toUnmodifiableSet());
    }
}
