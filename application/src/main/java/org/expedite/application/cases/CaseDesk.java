package org.expedite.application.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.BusinessEvents;
import org.expedite.application.FieldError;
import org.expedite.application.FieldError.Code;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Opens cases, finds them and lists them. */
public final class CaseDesk {
    private final Cases cases;
    private final CaseNumbers numbers;
    private final ProductRecognition recognition;
    private final CaseReader reader;
    private final PriorityEscalation policy;
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;
    private final BusinessEvents events;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public CaseDesk(
            Cases cases,
            CaseNumbers numbers,
            FactGatherer gatherer,
            CaseReader reader,
            PriorityEscalation policy,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            BusinessEvents events,
            Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.recognition = new ProductRecognition(gatherer);
        this.reader = reader;
        this.policy = policy;
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a case at the lowest level: determines its organization and checks its entitlement.
     * Clause {@code ACCESS_IDENTIFY}.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public OpenCaseResult open(Actor actor, OpenCase request) {
        Permissions.require(actor, UseCase.OPEN_CASE);
        Instant now = clock.instant();
        ContactId requester = CaseParties.requester(actor, request.requester());
        ProductRecognition.Recognized recognized =
                recognition.recognize(
                        actor,
                        requester,
                        request.organization(),
                        request.product(),
                        policy.settings().dayOf(now));
        KnownFacts knownFacts = recognized.facts();
        List<FieldError> errors = errors(actor, request, requester, knownFacts);
        employerError(request, recognized, policy.settings().dayOf(now)).ifPresent(errors::add);
        return switch (recognized.parties()) {
            case CaseParties.Invalid invalid -> {
                errors.addAll(invalid.errors());
                yield new OpenCaseResult.Invalid(errors);
            }
            case CaseParties.Determined determined when errors.isEmpty() ->
                    new OpenCaseResult.Opened(store(actor, request, determined, knownFacts, now));
            case CaseParties.Determined determined -> new OpenCaseResult.Invalid(errors);
        };
    }

    /**
     * Finds a case and returns it as the actor may see it.
     *
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public CaseView find(Actor actor, CaseNumber number) {
        CaseSnapshot snapshot = reader.snapshot(actor, UseCase.VIEW_CASE, number, null);
        return reader.view(snapshot.supportCase(), snapshot);
    }

    /**
     * Checks that the actor may see a case; for staff, which sees all cases, nothing is read.
     *
     * @throws org.expedite.application.NotFoundException if the case does not exist or the actor
     *     has no access
     */
    public void requireAccess(Actor actor, CaseNumber number) {
        if (!Permissions.allowsOnAll(actor, UseCase.VIEW_CASE)) {
            reader.find(actor, UseCase.VIEW_CASE, number);
        }
    }

    /**
     * Lists the cases that the actor may see and that match {@code filter}; see {@link Cases#page}.
     *
     * @param query words that must all occur in the texts that the actor may read; null for all
     *     cases
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public List<CaseView> page(
            Actor actor,
            CaseFilter filter,
            @Nullable SearchQuery query,
            CaseOrder order,
            @Nullable CasePosition after,
            int limit) {
        Permissions.require(actor, UseCase.LIST_CASES);
        CaseAccess access = reader.access(actor);
        CaseFilter narrowed =
                query == null ? filter : filter.withText(query, Permissions.readableNotes(actor));
        CaseFilter seen =
                Permissions.allowsOnAll(actor, UseCase.LIST_CASES)
                        ? narrowed
                        : ownOnly(access, narrowed);
        return reader.summaries(access, cases.page(seen, order, after, limit));
    }

    /**
     * Returns the names of organizations of cases, in one read; for customers, those of their own
     * organizations only.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public Map<OrganizationId, String> organizationNames(Actor actor, Set<OrganizationId> ids) {
        Permissions.require(actor, UseCase.LIST_CASES);
        Set<OrganizationId> known = new HashSet<>(ids);
        if (!Permissions.allowsOnAll(actor, UseCase.LIST_CASES)) {
            known.retainAll(reader.access(actor).organizations());
        }
        return reader.organizationNames(known);
    }

    private CaseView store(
            Actor actor,
            OpenCase request,
            CaseParties.Determined parties,
            KnownFacts knownFacts,
            Instant now) {
        CaseFacts caseFacts =
                CaseFacts.ofNewCase(
                        request.priority(),
                        policy.settings().levels().lowest(),
                        parties.organization());
        EscalationFacts facts =
                knownFacts.forDecision(caseFacts, parties.requester(), Identification.AT_OPENING);
        CaseChange opened =
                SupportCase.open(
                        numbers.next(policy.settings().dayOf(now)),
                        new Intake(
                                request.channel(),
                                now,
                                actor.id(),
                                parties.organization(),
                                parties.requester(),
                                request.priority()),
                        knownFacts.product(parties.organization()),
                        request.report(),
                        policy.assistance(facts, now),
                        policy.identifiedExpert(facts, now).orElse(null),
                        caseFacts.level());
        unitOfWork.run(
                () -> {
                    cases.save(opened);
                    if (opened.after().state().status().awaitsAssistance()) {
                        reassessments.requestForCase(opened.after(), now);
                    }
                    unitOfWork.afterCommit(() -> events.caseOpened(opened.after()));
                    return opened;
                });
        return reader.view(opened.after(), reader.snapshot(actor, opened.after(), knownFacts, now));
    }

    private static List<FieldError> errors(
            Actor actor, OpenCase request, @Nullable ContactId requester, KnownFacts knownFacts) {
        List<FieldError> errors = new ArrayList<>();
        if (request.channel() == Channel.PHONE
                && !Permissions.allows(actor, UseCase.OPEN_PHONE_CASE)) {
            errors.add(
                    new FieldError(
                            "channel", Code.STAFF_ONLY, "Only staff can open a phone case."));
        }
        if (request.channel() != Channel.PHONE && requester == null) {
            errors.add(
                    new FieldError(
                            "requester_id",
                            Code.REQUIRED,
                            "Required unless the channel is PHONE."));
        }
        knownFacts.modelError().ifPresent(errors::add);
        return errors;
    }

    /** Checks that a case without a call is opened for an employer of its requester (ours). */
    private static Optional<FieldError> employerError(
            OpenCase request, ProductRecognition.Recognized recognized, LocalDate day) {
        return request.channel() != Channel.PHONE
                        && recognized.parties() instanceof CaseParties.Determined determined
                        && determined.requester() != null
                        && !CaseParties.employers(recognized.facts(), determined.requester(), day)
                                .contains(determined.organization())
                ? Optional.of(
                        new FieldError(
                                "organization_id",
                                Code.NOT_THEIR_EMPLOYER,
                                "The requester does not work for this organization; only a phone"
                                        + " case can be opened for it."))
                : Optional.empty();
    }

    private static CaseFilter ownOnly(CaseAccess access, CaseFilter filter) {
        Set<OrganizationId> own = access.organizations();
        Set<OrganizationId> asked = filter.organizations();
        return filter.forCustomer(
                asked == null
                        ? own
                        : own.stream()
                                .filter(asked::contains)
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
