package org.expedite.application.cases;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.programme.ContactChannels;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a case without assistance can get it.
 *
 * @param phone a phone number in E.164, or null
 * @param url a web page, or null
 * @param rate the price of an hour, only with time and materials
 */
public record AssistanceOption(
        Code code,
        Explanation detail,
        @Nullable String phone,
        @Nullable String url,
        @Nullable Money rate) {
    /** Kinds of option. */
    public enum Code {
        CONTACT_PARTNER,
        ACCEPT_TIME_AND_MATERIALS,
        BUY_CONTRACT,
        VERIFY_SERIAL
    }

    /**
     * Returns the options for {@code assistance}. Clauses {@code BENEFIT_DIRECT}, {@code
     * REQUIRE_CONTRACT}.
     *
     * @param partner the named partner, if known
     * @param rate the price of an hour on time and materials
     */
    static List<AssistanceOption> of(
            Assistance assistance, Optional<Organization> partner, Money rate) {
        return switch (assistance.outcome()) {
            case DIRECT -> List.of();
            case CONTACT_PARTNER -> List.of(contactPartner(assistance, partner));
            case NOT_COVERED ->
                    assistance.timeAndMaterials() == null
                            ? List.of(acceptTimeAndMaterials(rate), buyContract())
                            : List.of(buyContract());
            case UNVERIFIED ->
                    List.of(
                            new AssistanceOption(
                                    Code.VERIFY_SERIAL,
                                    Statement.OPTION_VERIFY_SERIAL.with(),
                                    null,
                                    null,
                                    null));
        };
    }

    private static AssistanceOption contactPartner(
            Assistance assistance, Optional<Organization> partner) {
        return new AssistanceOption(
                Code.CONTACT_PARTNER,
                Statement.OPTION_CONTACT_PARTNER.with(
                        partner.map(Organization::name)
                                .orElse(String.valueOf(assistance.partner()))),
                partner.map(Organization::supportPhone).orElse(null),
                partner.map(Organization::supportUrl).orElse(null),
                null);
    }

    private static AssistanceOption acceptTimeAndMaterials(Money rate) {
        return new AssistanceOption(
                Code.ACCEPT_TIME_AND_MATERIALS,
                Statement.OPTION_ACCEPT_TIME_AND_MATERIALS.with(rate),
                null,
                null,
                rate);
    }

    private static AssistanceOption buyContract() {
        return new AssistanceOption(
                Code.BUY_CONTRACT,
                Statement.OPTION_BUY_CONTRACT.with(),
                ContactChannels.SALES_PHONE,
                null,
                null);
    }
}
