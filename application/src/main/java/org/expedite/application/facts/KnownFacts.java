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
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that was read for one intake or decision.
 *
 * @param contracts those that name the serial, of whichever customer
 */
public record KnownFacts(
        Facts.RegistryFacts registry, List<RecordVersion<SupportContract>> contracts) {
    /** What is wrong with the model asked about where no serial was given: that there is none. */
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

    /** These facts for a decision on {@code matter}: only its organization's contracts count. */
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

    /** These facts for what the requester of a case would be answered on it. */
    public EscalationFacts forCase(SupportCase supportCase) {
        return forDecision(
                CaseFacts.of(supportCase, supportCase.version()),
                supportCase.requester(),
                Identification.on(supportCase, supportCase.requester()));
    }

    /**
     * A new look at the assistance of a case, by these facts; see {@link ReassessmentMoves}.
     *
     * @param by who had it looked at, or the center
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
