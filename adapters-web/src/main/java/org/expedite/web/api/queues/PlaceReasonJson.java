package org.expedite.web.api.queues;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.queues.PlaceReason;

/** One of the reasons for the position of a case in a queue. */
@Introspected
@Schema(name = "PlaceReason")
public record PlaceReasonJson(PlaceReason.Code code, String detail) {

    static PlaceReasonJson of(PlaceReason reason) {
        return new PlaceReasonJson(reason.code(), reason.detail().text());
    }
}
