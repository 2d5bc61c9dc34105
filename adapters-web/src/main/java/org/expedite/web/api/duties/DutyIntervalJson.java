package org.expedite.web.api.duties;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.duties.DutyInterval;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a duty was met, or unmet, throughout.
 *
 * @param toAt when that ended; null while it lasts
 */
@Introspected
@Schema(name = "DutyInterval")
record DutyIntervalJson(boolean met, Instant fromAt, @Nullable Instant toAt) {
    static DutyIntervalJson of(DutyInterval interval) {
        return new DutyIntervalJson(interval.met(), interval.from(), interval.to());
    }
}
