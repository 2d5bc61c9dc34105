package org.expedite.application.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.ReassessmentMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * All facts gathered for one opening or decision.
 *
 * @param registry the facts of the registry
 * @param contracts the contracts of any customer that name the serial number
 */
public record KnownFacts(
        Facts.RegistryFacts registry, List<RecordVersion<SupportContract>> contracts) {
    /** Returns an error if no serial number was given and the model does not exist. */
    public Optional<FieldError> modelError() {
        boolean known =
                registry().installation().serial() != null
                        || registry().installation().product() != null;
        return known
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "product.model",
                                FieldError.Code.UNKNOWN_REFERENCE,
                                "There is no such model."));
    }

    /**
     * Returns whether the serial number is known to belong to the organization: it owns the asset,
     * or has or had a contract for it.
     */
    public boolean knowSerialOf(OrganizationId organization) {
        return ownSerial(organization)
                || contracts.stream().anyMatch(c -> c.record().customer().equals(organization));
    }

    /** Returns whether the organization owns the asset. */
    public boolean ownSerial(OrganizationId organization) {
        var asset = registry.installation().asset();
        return asset != null && asset.record().owner().equals(organization);
    }

    /**
     * Returns the facts for a decision on {@code caseFacts}; only contracts of its organization
     * count.
     */
    public EscalationFacts forDecision(
            CaseFacts caseFacts, @Nullable ContactId requester, Identification identification) {
        return new EscalationFacts(
                caseFacts,
                requester == null
                        ? null
                        : registry.person(requester)
                                .map(person -> new Requester(person, identification))
                                .orElse(null),
                registry.installation(),
                contracts.stream()
                        .filter(c -> c.record().customer().equals(caseFacts.organization()))
                        .toList(),
                registry.organizations(),
                colleagues(caseFacts, requester));
    }

    /** Returns the facts for a decision on a case, with its requester. */
    public EscalationFacts forCase(SupportCase supportCase) {
        return forDecision(
                CaseFacts.of(supportCase, supportCase.version()),
                supportCase.requester(),
                Identification.on(supportCase, supportCase.requester()));
    }

    /**
     * Reassesses the assistance of a case with these facts; see {@link ReassessmentMoves}.
     *
     * @param by the id of the actor
     */
    public CaseChange reassess(
            SupportCase supportCase, PriorityEscalation policy, String by, Instant now) {
        return ReassessmentMoves.reassess(
                supportCase,
                policy.assistance(forCase(supportCase), now),
                registry.product(),
                by,
                now);
    }

    private List<CertifiedContact> colleagues(CaseFacts caseFacts, @Nullable ContactId requester) {
        return registry.people().stream()
                .filter(p -> !p.contact().record().id().equals(requester))
                .filter(
                        p ->
                                p.contact().record().employments().stream()
                                        .anyMatch(
                                                e ->
                                                        e.organization()
                                                                .equals(caseFacts.organization())))
                .toList();
    }
}
