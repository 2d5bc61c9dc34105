package org.expedite.web.api.queues;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.text.Identifier;

/** The next owner of the case. */
@Introspected
@Schema(
        name = "Handover",
        example =
                """
                {"to_engineer_id": "engineer-l2"}\
                """)
public record HandoverBody(@NotNull @Identifier String toEngineerId) {}
