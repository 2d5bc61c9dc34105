package org.expedite.domain.cases;

import org.expedite.domain.Require;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * The product of a case: a serial number, or a model if the serial number is not known yet.
 *
 * @param model the model of the serial as registered at opening; null if it was not registered
 * @param line the product line of the model; null if the model is null
 */
public record CaseProduct(
        @Nullable SerialNumber serial, @Nullable Model model, @Nullable ProductLineCode line) {
    public CaseProduct {
        Require.that(serial != null || model != null, "product", "a serial or a model is needed");
    }
}
