package org.expedite.web.api.duties;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.duties.DutyInterval;
import org.jspecify.annotations.Nullable;

/**
 * A time span in which a duty was continuously met, or unmet.
 *
 * @param toAt the end of the span; null while it lasts
 */
@Introspected
@Schema(name = "DutyInterval")
record DutyIntervalJson(boolean met, Instant fromAt, @Nullable Instant toAt) {
    static DutyIntervalJson of(DutyInterval interval) {
        return new DutyIntervalJson(interval.met(), interval.from(), interval.to());
    }
}
