package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.web.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A request that may give a reason. */
@Introspected
@Schema(
        name = "OptionalReason",
        example =
                """
                {"reason": "The traffic drops again."}\
                """)
record OptionalReasonBody(@Nullable @Text(max = 4_000, lines = true, words = true) String reason) {
    static @Nullable String given(@Nullable OptionalReasonBody body) {
        return body == null ? null : body.reason();
    }
}
