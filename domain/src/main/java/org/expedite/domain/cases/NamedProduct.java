package org.expedite.domain.cases;

import org.expedite.domain.Require;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * A product as somebody named it: either a serial number or a model.
 *
 * @param serial the serial number, or null if only the model is known
 * @param model the model if no serial number is given, else null
 */
public record NamedProduct(@Nullable SerialNumber serial, @Nullable Model model) {
    public NamedProduct {
        Require.that((serial == null) != (model == null), "product", "either a serial or a model");
    }

    /** Returns the product without what the registry knows of its serial number. */
    static NamedProduct of(CaseProduct product) {
        return product.serial() == null
                ? new NamedProduct(null, product.model())
                : new NamedProduct(product.serial(), null);
    }
}
