package org.expedite.domain.contracts;

import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Whether the assistance center helps with a case, found when it is opened.
 *
 * @param contract the contract that the outcome rests on, or null
 * @param partner the partner to turn to, only with {@link AssistanceOutcome#CONTACT_PARTNER}
 * @param alsoViaPartner whether a partner's contract covers the serial beside the direct one
 * @param timeAndMaterials what the customer accepted where nothing covers the product, or null
 */
public record Assistance(
        AssistanceOutcome outcome,
        @Nullable ContractNumber contract,
        @Nullable OrganizationId partner,
        boolean alsoViaPartner,
        @Nullable TimeAndMaterials timeAndMaterials) {
    /** As it is found, before anything is accepted. */
    public Assistance(
            AssistanceOutcome outcome,
            @Nullable ContractNumber contract,
            @Nullable OrganizationId partner,
            boolean alsoViaPartner) {
        this(outcome, contract, partner, alsoViaPartner, null);
    }

    /**
     * What follows from the coverage. Clauses {@code BENEFIT_DIRECT}, {@code REQUIRE_CONTRACT}.
     *
     * @param known whether the serial is known to the organization, by owning it or by a contract
     */
    public static Assistance of(Coverage coverage, boolean known) {
        if (coverage.direct().isPresent()) {
            return new Assistance(
                    AssistanceOutcome.DIRECT,
                    coverage.direct().get().record().number(),
                    null,
                    coverage.viaPartner().isPresent());
        }
        if (coverage.viaPartner().isPresent()) {
            SupportContract contract = coverage.viaPartner().get().record();
            return new Assistance(
                    AssistanceOutcome.CONTACT_PARTNER, contract.number(), contract.partner(), true);
        }
        return new Assistance(
                known ? AssistanceOutcome.NOT_COVERED : AssistanceOutcome.UNVERIFIED,
                null,
                null,
                false);
    }

    /** This, with what the customer has accepted; the outcome stays. */
    public Assistance with(TimeAndMaterials accepted) {
        return new Assistance(outcome, contract, partner, alsoViaPartner, accepted);
    }
}
