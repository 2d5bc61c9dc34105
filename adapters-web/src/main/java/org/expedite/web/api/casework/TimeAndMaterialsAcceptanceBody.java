package org.expedite.web.api.casework;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.expedite.web.api.cases.MoneyJson;
import org.expedite.web.api.text.Identifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of the customer to pay for time and materials.
 *
 * @param acceptedBy the contact that accepts; a customer names itself, staff a person of the case's
 *     organization
 * @param amount an agreement beside the rate, such as a limit; null if there is none
 */
@Introspected
@Schema(
        name = "TimeAndMaterialsAcceptance",
        example =
                """
                {"accepted_by": "ana", "amount": {"currency": "USD", "amount": "5000.00"}}\
                """)
record TimeAndMaterialsAcceptanceBody(
        @NotNull @Identifier String acceptedBy, @Nullable @Valid MoneyJson amount) {
    @Nullable Money given() {
        return amount == null ? null : amount.toMoney("/amount");
    }
}
