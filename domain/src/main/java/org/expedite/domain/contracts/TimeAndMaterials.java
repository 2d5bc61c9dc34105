package org.expedite.domain.contracts;

import java.time.Instant;
import org.expedite.domain.Require;
import org.expedite.domain.customers.ContactId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Time and materials that a customer accepted, to get assistance without a contract. It says what
 * was agreed then, whatever the rate is later. Clause {@code REQUIRE_CONTRACT}.
 *
 * @param acceptedBy who of the customer accepted
 * @param rate what an hour costs, more than nothing
 * @param amount what was agreed on beside the rate, such as a limit; more than nothing, or null
 */
public record TimeAndMaterials(
        ContactId acceptedBy, Instant acceptedAt, Money rate, @Nullable Money amount) {
    public TimeAndMaterials {
        Require.that(rate.isPositive(), rate, "the rate must be more than nothing");
        Require.that(
                amount == null || amount.isPositive(),
                rate,
                "the amount must be more than nothing");
    }
}
