package org.expedite.web.api.products;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.EquipmentName;
import org.expedite.web.api.text.WrittenName;
import org.jspecify.annotations.Nullable;

/**
 * Product of a request: either {@code serial}, or {@code model} if the serial cannot be known yet.
 * Blanks around it, the width of letters, and their case if only one product of that name is the
 * organization's, do not matter; the recorded spelling is used.
 */
@Introspected
@CrossField
@Schema(name = "ProductReference")
public record ProductBody(
        @EquipmentName @Schema(format = "equipment-name") @Nullable String serial,
        @EquipmentName @Schema(format = "equipment-name") @Nullable String model)
        implements CrossFieldChecked {

    public ProductBody {
        serial = WrittenName.plain(serial);
        model = WrittenName.plain(model);
    }

    @Override
    public Stream<FieldError> fieldErrors() {
        if (serial == null && model == null) {
            return Stream.of(
                    new FieldError(
                            "serial",
                            FieldError.Code.REQUIRED,
                            "must be given, or the model instead"));
        }
        if (serial != null && model != null) {
            return Stream.of(
                    new FieldError(
                            "model",
                            FieldError.Code.NOT_ALLOWED,
                            "must not be given beside the serial"));
        }
        return Stream.empty();
    }

    /** Returns the product as the request names it. */
    public NamedProduct toNamed() {
        return new NamedProduct(toSerial(), toModel());
    }

    /** Returns the serial, null if the model is given. */
    public @Nullable SerialNumber toSerial() {
        return serial == null ? null : new SerialNumber(serial);
    }

    /** Returns the model, null if the serial is given. */
    public @Nullable Model toModel() {
        return model == null ? null : new Model(model);
    }
}
