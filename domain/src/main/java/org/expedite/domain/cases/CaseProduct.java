package org.expedite.domain.cases;

import org.expedite.domain.Require;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about: a serial, or a model where the serial cannot be known yet.
 *
 * @param model of the serial as the registry knew it at opening, null where it did not
 * @param line of the model, null where the model is
 */
public record CaseProduct(
        @Nullable SerialNumber serial, @Nullable Model model, @Nullable ProductLineCode line) {
    public CaseProduct {
        Require.that(serial != null || model != null, "product", "a serial or a model is needed");
    }
}
