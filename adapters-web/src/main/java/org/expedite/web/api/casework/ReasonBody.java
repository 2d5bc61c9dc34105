package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.text.Text;

/** A request that needs a reason. */
@Introspected
@Schema(
        name = "GivenReason",
        example =
                """
                {"reason": "Please send the core dump of routing engine 0."}\
                """)
record ReasonBody(@NotNull @Text(max = 4_000, lines = true, words = true) String reason) {}
