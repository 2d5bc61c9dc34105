package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Time and materials that the customer of a case accepted.
 *
 * @param acceptedById the contact that accepted
 * @param rate the price of an hour at that time
 * @param amount an agreement beside the rate, such as a limit
 */
@Introspected
@Schema(name = "TimeAndMaterials")
public record TimeAndMaterialsJson(
        String acceptedById, Instant acceptedAt, MoneyJson rate, @Nullable MoneyJson amount) {

    static @Nullable TimeAndMaterialsJson of(@Nullable TimeAndMaterials accepted) {
        if (accepted == null) {
            return null;
        }
        Money amount = accepted.amount();
        return new TimeAndMaterialsJson(
                accepted.acceptedBy().value(),
                accepted.acceptedAt(),
                MoneyJson.of(accepted.rate()),
                amount == null ? null : MoneyJson.of(amount));
    }
}
