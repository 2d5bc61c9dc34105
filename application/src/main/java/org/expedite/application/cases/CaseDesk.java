package org.expedite.application.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.BusinessEvents;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Opens cases, finds them and lists them. */
public final class CaseDesk {
    private final Cases cases;
    private final CaseNumbers numbers;
    private final CaseOpening openings;
    private final CasePreviews previews;
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
        this.openings = new CaseOpening(gatherer, policy);
        this.previews = new CasePreviews(cases, reader, gatherer, openings, policy);
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
        CaseOpening.Prospect prospect = openings.prospect(actor, request, clock.instant());
        return prospect.possible()
                .<OpenCaseResult>map(
                        parties -> new OpenCaseResult.Opened(store(actor, prospect, parties)))
                .orElseGet(() -> new OpenCaseResult.Invalid(prospect.errors()));
    }

    /**
     * Previews the case that a draft would open; nothing is stored, and no number is taken. What
     * the draft lacks is left out.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public CasePreview preview(Actor actor, CaseDraft draft) {
        Permissions.require(actor, UseCase.CHECK_ELIGIBILITY);
        return previews.of(actor, draft, clock.instant());
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
     * Returns names of contacts, engineers and organizations that cases mention, in one read; for
     * customers, those of their own organizations only.
     *
     * @param people ids of contacts and engineers
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     */
    public CaseNames names(Actor actor, Set<String> people, Set<OrganizationId> organizations) {
        Permissions.require(actor, UseCase.LIST_CASES);
        return reader.names(reader.access(actor), people, organizations);
    }

    private CaseView store(
            Actor actor, CaseOpening.Prospect prospect, CaseParties.Determined parties) {
        Instant now = prospect.at();
        CaseChange opened =
                openings.open(numbers.next(policy.settings().dayOf(now)), prospect, parties);
        unitOfWork.run(
                () -> {
                    cases.save(opened);
                    if (opened.after().state().status().awaitsAssistance()) {
                        reassessments.requestForCase(opened.after(), now);
                    }
                    unitOfWork.afterCommit(() -> events.caseOpened(opened.after()));
                    return opened;
                });
        return reader.view(
                opened.after(), reader.snapshot(actor, opened.after(), prospect.facts(), now));
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
