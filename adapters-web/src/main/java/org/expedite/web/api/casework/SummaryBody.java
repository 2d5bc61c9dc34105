package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.text.Text;

/** A request with a summary of the work. */
@Introspected
@Schema(
        name = "Summary",
        example =
                """
                {"summary": "Line card 3 is replaced."}\
                """)
record SummaryBody(@NotNull @Text(max = 4_000, lines = true, words = true) String summary) {}
