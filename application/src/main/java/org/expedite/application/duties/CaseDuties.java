package org.expedite.application.duties;

import java.util.List;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.duties.DutyPeriod;

/**
 * The P1 duties of a case.
 *
 * @param version the version of the case
 * @param periods the periods in which the duties applied, oldest first
 */
public record CaseDuties(CaseNumber number, int version, List<DutyPeriod> periods) {
    public CaseDuties {
        periods = List.copyOf(periods);
    }
}
