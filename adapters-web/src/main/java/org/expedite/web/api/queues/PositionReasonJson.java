package org.expedite.web.api.queues;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.queues.PositionReason;

/** One of the reasons why a case has its place in a queue. */
@Introspected
@Schema(name = "PlaceReason")
public record PositionReasonJson(PositionReason.Code code, String detail) {

    static PositionReasonJson of(PositionReason reason) {
        return new PositionReasonJson(reason.code(), reason.detail());
    }
}
