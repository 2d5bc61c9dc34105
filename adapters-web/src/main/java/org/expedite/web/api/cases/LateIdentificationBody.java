package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.text.Identifier;

/** The identified person; a customer may only name itself. */
@Introspected
@Schema(
        name = "CustomerIdentification",
        example =
                """
                {"contact_id": "ana"}\
                """)
public record LateIdentificationBody(@NotNull @Identifier String contactId) {}
