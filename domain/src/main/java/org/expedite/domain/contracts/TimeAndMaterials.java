package org.expedite.domain.contracts;

import java.time.Instant;
import org.expedite.domain.Require;
import org.expedite.domain.customers.ContactId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Time and materials that a customer accepted in order to get assistance without a contract. Later
 * changes of the rate do not apply. Clause {@code REQUIRE_CONTRACT}.
 *
 * @param acceptedBy the contact of the customer who accepted
 * @param rate the price of an hour, more than zero
 * @param amount an amount agreed on in addition to the rate, such as a limit; more than zero, or
 *     null
 */
public record TimeAndMaterials(
        ContactId acceptedBy, Instant acceptedAt, Money rate, @Nullable Money amount) {
    public TimeAndMaterials {
        Require.that(rate.isPositive(), rate, "the rate must be more than zero");
        Require.that(
                amount == null || amount.isPositive(), rate, "the amount must be more than zero");
    }
}
