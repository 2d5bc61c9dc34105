package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.text.EquipmentName;
import org.expedite.web.api.text.WrittenName;

/** The serial number as it was read off the equipment. */
@Introspected
@Schema(
        name = "Verification",
        example =
                """
                {"serial": "JN1"}\
                """)
record VerificationBody(@NotNull @EquipmentName @Schema(format = "equipment-name") String serial) {
    VerificationBody {
        serial = WrittenName.plain(serial);
    }
}
