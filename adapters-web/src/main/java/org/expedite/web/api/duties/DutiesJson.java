package org.expedite.web.api.duties;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.application.duties.CaseDuties;
import org.expedite.domain.duties.DutyPeriod;

/**
 * The P1 duties of a case.
 *
 * @param inForce whether they hold now
 * @param periods when they held, oldest first
 */
@Introspected
@Schema(name = "Duties")
record DutiesJson(String caseNumber, boolean inForce, List<DutyPeriodJson> periods) {
    static DutiesJson of(CaseDuties duties) {
        return new DutiesJson(
                duties.number().value(),
                duties.periods().stream().anyMatch(DutyPeriod::isInForce),
                duties.periods().stream().map(DutyPeriodJson::of).toList());
    }
}
