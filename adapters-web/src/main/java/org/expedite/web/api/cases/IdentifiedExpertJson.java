package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.cases.IdentifiedExpert;
import org.jspecify.annotations.Nullable;

/** The certified expert of a case; {@code late} if identified after it was opened. */
@Introspected
@Schema(name = "IdentifiedExpert")
public record IdentifiedExpertJson(
        String contactId, String certificationId, String track, boolean late) {

    static @Nullable IdentifiedExpertJson of(@Nullable IdentifiedExpert expert) {
        return expert == null
                ? null
                : new IdentifiedExpertJson(
                        expert.contact().value(),
                        expert.certification().value(),
                        expert.track().code(),
                        expert.late());
    }
}
