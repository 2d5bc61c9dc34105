package org.expedite.application.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.access.DecisionRedaction;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.NamedProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.programme.ContactChannels;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Previews of cases: what an opening would lead to, by the code of the opening itself. */
final class CasePreviews {
    private static final int MAX_SIMILAR = 5;

    private final Cases cases;
    private final CaseReader reader;
    private final FactGatherer gatherer;
    private final CaseOpening openings;
    private final PriorityEscalation policy;

    CasePreviews(
            Cases cases,
            CaseReader reader,
            FactGatherer gatherer,
            CaseOpening openings,
            PriorityEscalation policy) {
        this.cases = cases;
        this.reader = reader;
        this.gatherer = gatherer;
        this.openings = openings;
        this.policy = policy;
    }

    /** Previews a draft at {@code now}. */
    CasePreview of(Actor actor, CaseDraft draft, Instant now) {
        NamedProduct product = draft.product();
        return product == null
                ? withoutProduct(actor, draft, now)
                : of(actor, draft, openings.prospect(actor, draft.toRequest(product), now));
    }

    private CasePreview withoutProduct(Actor actor, CaseDraft draft, Instant now) {
        LocalDate day = policy.settings().dayOf(now);
        ContactId requester = CaseParties.requester(actor, draft.requester());
        KnownFacts facts = gatherer.gather(Stream.of(requester), null, null, draft.organization());
        CaseParties parties =
                CaseParties.determine(actor, requester, draft.organization(), facts, day);
        return preview(requester, facts, parties, day, null, errors(parties));
    }

    private static List<FieldError> errors(CaseParties parties) {
        return switch (parties) {
            // The product may tell which of several employers the case belongs to.
            case CaseParties.Invalid invalid ->
                    invalid.errors().stream()
                            .filter(e -> e.code() != FieldError.Code.REQUIRED)
                            .toList();
            case CaseParties.Determined _ -> List.of();
        };
    }

    private CasePreview of(Actor actor, CaseDraft draft, CaseOpening.Prospect prospect) {
        return preview(
                CaseParties.requester(actor, draft.requester()),
                prospect.facts(),
                prospect.parties(),
                policy.settings().dayOf(prospect.at()),
                prospect.possible().map(parties -> opening(draft, prospect, parties)).orElse(null),
                prospect.errors());
    }

    private CasePreview.Opening opening(
            CaseDraft draft, CaseOpening.Prospect prospect, CaseParties.Determined parties) {
        // The number is shown to nobody; a case that is opened takes one of its own.
        CaseNumber number = CaseNumber.of(policy.settings().dayOf(prospect.at()), 1);
        SupportCase opened = openings.open(number, prospect, parties).after();
        CaseSnapshot snapshot =
                reader.snapshot(prospect.actor(), opened, prospect.facts(), prospect.at());
        CaseView view = reader.view(opened, snapshot);
        return new CasePreview.Opening(
                view.with(draft.priority() == null ? null : evaluation(prospect, parties)),
                contract(opened, prospect.facts()),
                similar(opened, snapshot.access()));
    }

    /** Evaluates without the number of the case, which there is not. */
    private Evaluation evaluation(CaseOpening.Prospect prospect, CaseParties.Determined parties) {
        return DecisionRedaction.redact(
                gatherer.evaluator(policy)
                        .evaluate(openings.facts(prospect, parties), prospect.at())
                        .evaluation(),
                parties.requester(),
                parties.organization(),
                prospect.actor());
    }

    private static @Nullable SupportContract contract(SupportCase opened, KnownFacts facts) {
        return facts.contracts().stream()
                .map(RecordVersion::record)
                .filter(c -> Objects.equals(c.number(), opened.assistance().contract()))
                .findFirst()
                .orElse(null);
    }

    private List<CaseView> similar(SupportCase opened, CaseAccess access) {
        SerialNumber serial = opened.product().serial();
        return serial == null
                ? List.of()
                : reader.summaries(
                        access,
                        cases.page(
                                open(serial, opened.organization()),
                                CaseOrder.NEWEST_FIRST,
                                null,
                                MAX_SIMILAR));
    }

    private static CaseFilter open(SerialNumber serial, OrganizationId organization) {
        return CaseFilter.ALL
                .in(CaseStatus.notOver())
                .of(Set.of(organization))
                .involving(CaseFilter.Involved.about(serial));
    }

    private static CasePreview preview(
            @Nullable ContactId requester,
            KnownFacts facts,
            CaseParties parties,
            LocalDate day,
            CasePreview.@Nullable Opening opening,
            List<FieldError> errors) {
        return new CasePreview(
                parties instanceof CaseParties.Determined determined
                        ? determined.organization()
                        : null,
                requester == null ? List.of() : CaseParties.employers(facts, requester, day),
                ContactChannels.callFrom(country(facts, requester)),
                opening,
                errors);
    }

    private static String country(KnownFacts facts, @Nullable ContactId requester) {
        return requester == null
                ? ""
                : facts.registry()
                        .person(requester)
                        .map(p -> p.contact().record().country())
                        .orElse("");
    }
}
