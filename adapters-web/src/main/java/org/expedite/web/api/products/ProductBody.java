package org.expedite.web.api.products;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.api.constraints.CrossField;
import org.expedite.web.api.constraints.CrossFieldChecked;
import org.expedite.web.api.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The product that a request is about: {@code serial}, or {@code model} where the serial cannot be
 * known yet; one of the two.
 */
@Introspected
@CrossField
@Schema(name = "ProductReference")
public record ProductBody(@Identifier @Nullable String serial, @Identifier @Nullable String model)
        implements CrossFieldChecked {

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

    /** The serial, null where the model is given. */
    public @Nullable SerialNumber toSerial() {
        return serial == null ? null : new SerialNumber(serial);
    }

    /** The model, null where the serial is given. */
    public @Nullable Model toModel() {
        return model == null ? null : new Model(model);
    }
}
