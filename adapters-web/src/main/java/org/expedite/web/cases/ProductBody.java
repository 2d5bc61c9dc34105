package org.expedite.web.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.problems.ProblemException;
import org.expedite.web.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The product that a request is about: {@code serial}, or {@code model} where the serial cannot be
 * known yet; one of the two.
 */
@Introspected
@Schema(name = "ProductReference")
public record ProductBody(@Identifier @Nullable String serial, @Identifier @Nullable String model) {

    /**
     * The serial.
     *
     * @return null where the model is given
     * @throws ProblemException 422 unless exactly one of the two is given
     */
    public @Nullable SerialNumber toSerial() {
        if (serial == null && model == null) {
            throw ProblemException.invalid(
                    "/product/serial", "REQUIRED", "must be given, or the model instead");
        }
        if (serial != null && model != null) {
            throw ProblemException.invalid(
                    "/product/model", "NOT_ALLOWED", "must not be given beside the serial");
        }
        return serial == null ? null : new SerialNumber(serial);
    }

    /** The model, null where the serial is given. */
    public @Nullable Model toModel() {
        return model == null ? null : new Model(model);
    }
}
