package org.expedite.application.cases;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.programme.ContactChannels;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A way to assistance that is open to a case without it.
 *
 * @param phone to call, E.164, or null
 * @param url to visit, or null
 * @param rate what an hour costs, only with time and materials
 */
public record AssistanceOption(
        Code code,
        String detail,
        @Nullable String phone,
        @Nullable String url,
        @Nullable Money rate) {
    /** The kinds of way. */
    public enum Code {
        CONTACT_PARTNER,
        ACCEPT_TIME_AND_MATERIALS,
        BUY_CONTRACT,
        VERIFY_SERIAL
    }

    /**
     * The ways that {@code assistance} leaves open. Clauses {@code BENEFIT_DIRECT}, {@code
     * REQUIRE_CONTRACT}.
     *
     * @param partner the partner that it names, if that is known
     * @param rate what an hour costs on time and materials
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
                                    "Have the serial number verified by the assistance center.",
                                    null,
                                    null,
                                    null));
        };
    }

    private static AssistanceOption contactPartner(
            Assistance assistance, Optional<Organization> partner) {
        return new AssistanceOption(
                Code.CONTACT_PARTNER,
                "Your support partner is "
                        + partner.map(Organization::name)
                                .orElse(String.valueOf(assistance.partner()))
                        + "; it does the primary troubleshooting.",
                partner.map(Organization::supportPhone).orElse(null),
                partner.map(Organization::supportUrl).orElse(null),
                null);
    }

    private static AssistanceOption acceptTimeAndMaterials(Money rate) {
        return new AssistanceOption(
                Code.ACCEPT_TIME_AND_MATERIALS,
                "Accept time and materials at " + rate + " an hour.",
                null,
                null,
                rate);
    }

    private static AssistanceOption buyContract() {
        return new AssistanceOption(
                Code.BUY_CONTRACT,
                "Buy a support contract that covers the product.",
                ContactChannels.SALES_PHONE,
                null,
                null);
    }
}
