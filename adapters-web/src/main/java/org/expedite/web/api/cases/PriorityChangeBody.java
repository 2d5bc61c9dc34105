package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.domain.cases.Priority;
import org.expedite.web.api.text.Text;

/** A request to change the priority of a case. */
@Introspected
@Schema(
        name = "PriorityChange",
        example =
                """
                {"priority": "P1", "reason": "The whole site is down now."}\
                """)
public record PriorityChangeBody(
        @NotNull Priority priority,
        @NotNull @Text(max = 4_000, lines = true, words = true) String reason) {}
