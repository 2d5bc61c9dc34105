package org.expedite.web.api.duties;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.duties.Duty;
import org.expedite.domain.duties.DutyRecord;
import org.expedite.domain.programme.Clause;

/**
 * State of one duty in a period.
 *
 * @param side the side that owes it
 * @param clause the clause of the programme that it comes from
 * @param met whether it is met now, or was at the end of the period
 * @param sinceAt the time since when that holds
 * @param intervals from the beginning to the end of the period, without gaps
 */
@Introspected
@Schema(name = "KeptDuty")
record DutyJson(
        Duty duty,
        Duty.Side side,
        Clause clause,
        boolean met,
        Instant sinceAt,
        List<DutyIntervalJson> intervals) {
    static DutyJson of(DutyRecord kept) {
        return new DutyJson(
                kept.duty(),
                kept.duty().side(),
                Clause.FAQ_P1,
                kept.latest().met(),
                kept.latest().from(),
                kept.intervals().stream().map(DutyIntervalJson::of).toList());
    }
}
