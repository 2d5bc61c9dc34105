package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/** The product of a case; null if it is unknown, or hidden from the caller. */
@Introspected
@Schema(name = "CaseProduct")
public record CaseProductJson(
        @Nullable String serial, @Nullable String model, @Nullable String productLine) {

    /**
     * Converts the product of a case for clients.
     *
     * @param product the product, as the caller may see it
     * @return its wire form
     */
    public static CaseProductJson of(CaseProduct product) {
        SerialNumber serial = product.serial();
        Model model = product.model();
        ProductLineCode line = product.line();
        return new CaseProductJson(
                serial == null ? null : serial.value(),
                model == null ? null : model.value(),
                line == null ? null : line.value());
    }
}
