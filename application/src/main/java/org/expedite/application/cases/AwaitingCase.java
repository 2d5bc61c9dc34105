package org.expedite.application.cases;

import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;

/** A case that awaits assistance, or awaited it before; nothing more is told of it. */
public record AwaitingCase(CaseNumber number, CaseStatus status) {
    /** Returns whether the center assists by now, or the case is over. */
    public boolean hasEndedWaiting() {
        return !status.awaitsAssistance();
    }
}
