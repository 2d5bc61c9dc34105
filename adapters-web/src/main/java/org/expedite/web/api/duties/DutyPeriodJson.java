package org.expedite.web.api.duties;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.duties.DutyPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A period in which the P1 duties held.
 *
 * @param begunWith the event that began it
 * @param endedAt null while it lasts
 * @param endedWith the event that ended it
 * @param duties one of each
 */
@Introspected
@Schema(name = "DutyPeriod")
record DutyPeriodJson(
        Instant begunAt,
        CaseEvent.Type begunWith,
        @Nullable Instant endedAt,
        CaseEvent.@Nullable Type endedWith,
        List<DutyJson> duties) {
    static DutyPeriodJson of(DutyPeriod period) {
        return new DutyPeriodJson(
                period.begunAt(),
                period.begunWith(),
                period.endedAt(),
                period.endedWith(),
                period.duties().stream().map(DutyJson::of).toList());
    }
}
