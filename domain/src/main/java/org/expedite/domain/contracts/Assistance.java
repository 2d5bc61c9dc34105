package org.expedite.domain.contracts;

import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Entitlement of a case to assistance, determined at opening and by reassessments.
 *
 * @param contract the contract that the outcome rests on, or null
 * @param partner the partner to contact, only with {@link AssistanceOutcome#CONTACT_PARTNER}
 * @param alsoViaPartner whether a partner's contract covers the serial number in addition to the
 *     direct one
 * @param timeAndMaterials the accepted time and materials if no contract covers the product, or
 *     null
 */
public record Assistance(
        AssistanceOutcome outcome,
        @Nullable ContractNumber contract,
        @Nullable OrganizationId partner,
        boolean alsoViaPartner,
        @Nullable TimeAndMaterials timeAndMaterials) {
    /** Creates an assistance without time and materials. */
    public Assistance(
            AssistanceOutcome outcome,
            @Nullable ContractNumber contract,
            @Nullable OrganizationId partner,
            boolean alsoViaPartner) {
        this(outcome, contract, partner, alsoViaPartner, null);
    }

    /**
     * Determines the assistance from the coverage. Clauses {@code BENEFIT_DIRECT}, {@code
     * REQUIRE_CONTRACT}.
     *
     * @param known whether the organization owns the serial number, or has or had a contract for it
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

    /** Returns whether the center assists: under a direct contract, or on time and materials. */
    public boolean isGiven() {
        return outcome == AssistanceOutcome.DIRECT
                || (outcome == AssistanceOutcome.NOT_COVERED && timeAndMaterials != null);
    }

    /**
     * Returns this assistance of a case whose customer has accepted time and materials. They
     * survive while no contract covers the product; nobody pays under a contract.
     *
     * @param accepted the accepted time and materials, or null
     */
    public Assistance retaining(@Nullable TimeAndMaterials accepted) {
        boolean uncovered =
                outcome == AssistanceOutcome.NOT_COVERED || outcome == AssistanceOutcome.UNVERIFIED;
        return accepted != null && uncovered ? with(accepted) : this;
    }

    /** Returns a copy with the accepted time and materials. The outcome stays the same. */
    public Assistance with(TimeAndMaterials accepted) {
        return new Assistance(outcome, contract, partner, alsoViaPartner, accepted);
    }
}
