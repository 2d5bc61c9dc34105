package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.products.ProductBody;
import org.expedite.web.api.text.Text;

/** The right product of a case that was opened on a wrong one. */
@Introspected
@Schema(
        name = "ProductCorrection",
        example =
                """
                {"product": {"serial": "JN2"}, "reason": "Read off the wrong chassis."}\
                """)
record ProductCorrectionBody(
        @NotNull @Valid ProductBody product,
        @NotNull @Text(max = 4_000, lines = true, words = true) String reason) {}
