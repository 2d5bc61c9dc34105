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
public record KnownFacts(Facts.Known known, List<RecordVersion<SupportContract>> contracts) {
    /** What is wrong with the model asked about where no serial was given: that there is none. */
    public Optional<FieldError> modelProblem() {
        boolean known =
                known().installation().serial() != null || known().installation().product() != null;
        return known
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "product.model",
                                FieldError.Code.UNKNOWN_REFERENCE,
                                "There is no such model."));
    }

    /** These facts for a decision on {@code matter}: only its organization's contracts count. */
    public EscalationFacts on(
            CaseFacts matter, @Nullable ContactId requester, Identification identification) {
        return new EscalationFacts(
                matter,
                requester == null
                        ? null
                        : known.person(requester)
                                .map(person -> new Requester(person, identification))
                                .orElse(null),
                known.installation(),
                contracts.stream()
                        .filter(c -> c.fact().customer().equals(matter.organization()))
                        .toList(),
                known.organizations(),
                colleagues(matter, requester));
    }

    /** These facts for what the requester of a case would be answered on it. */
    public EscalationFacts onCase(SupportCase supportCase) {
        return on(
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
        return ReassessmentMoves.of(
                supportCase, policy.assistance(onCase(supportCase), now), known.product(), by, now);
    }

    private List<CertifiedContact> colleagues(CaseFacts matter, @Nullable ContactId requester) {
        return known.people().stream()
                .filter(p -> !p.contact().fact().id().equals(requester))
                .filter(
                        p ->
                                p.contact().fact().employments().stream()
                                        .anyMatch(
                                                e ->
                                                        e.organization()
                                                                .equals(matter.organization())))
                .toList();
    }
}
