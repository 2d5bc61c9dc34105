package org.expedite.web.api.cases;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.application.cases.AssistanceOption;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The party that assists with a case, and the options if nobody does yet.
 *
 * @param timeAndMaterials the terms that the customer accepted to get assistance without a contract
 */
@Introspected
@Schema(name = "Assistance")
public record AssistanceJson(
        AssistanceOutcome outcome,
        @Nullable String contractNumber,
        @Nullable String partnerId,
        @Nullable TimeAndMaterialsJson timeAndMaterials,
        List<OptionJson> options) {

    /**
     * An option to get assistance. Only time and materials has a {@code rate}, the price of an
     * hour.
     */
    @Introspected
    @Schema(name = "AssistanceOption")
    public record OptionJson(
            AssistanceOption.Code code,
            String detail,
            @Nullable String phone,
            @Nullable String url,
            @Nullable MoneyJson rate) {

        private static OptionJson of(AssistanceOption option) {
            Money rate = option.rate();
            return new OptionJson(
                    option.code(),
                    option.detail().text(),
                    option.phone(),
                    option.url(),
                    rate == null ? null : MoneyJson.of(rate));
        }
    }

    static AssistanceJson of(Assistance assistance, List<AssistanceOption> options) {
        ContractNumber contract = assistance.contract();
        OrganizationId partner = assistance.partner();
        return new AssistanceJson(
                assistance.outcome(),
                contract == null ? null : contract.value(),
                partner == null ? null : partner.value(),
                TimeAndMaterialsJson.of(assistance.timeAndMaterials()),
                options.stream().map(OptionJson::of).toList());
    }
}
