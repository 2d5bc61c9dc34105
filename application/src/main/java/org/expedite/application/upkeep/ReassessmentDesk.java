package org.expedite.application.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.cases.Cases;
import org.expedite.application.facts.FactGatherer;
import org.expedite.application.facts.KnownFacts;
import org.expedite.application.reassessment.Reassessments;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.jspecify.annotations.Nullable;

/**
 * Where the center by itself looks again at cases that await assistance, because a fact has changed
 * or a day has begun. It does no harm to look twice: what has changed already is not changed again.
 */
public final class ReassessmentDesk {
    private static final List<CaseStatus> AWAITING =
            Arrays.stream(CaseStatus.values()).filter(CaseStatus::awaitsAssistance).toList();

    private final Cases cases;
    private final FactGatherer gatherer;
    private final PriorityEscalation policy;
    private final Reassessments reassessments;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** A desk on these ports. */
    public ReassessmentDesk(
            Cases cases,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Reassessments reassessments,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.cases = cases;
        this.gatherer = gatherer;
        this.policy = policy;
        this.reassessments = reassessments;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Looks at every case that awaits assistance, of whichever organization: a day has begun.
     *
     * @param stopping whether the program stops
     * @throws BatchInterruptedException if it stopped before the end, or failed on some
     */
    public void reassessAll(BooleanSupplier stopping) {
        reassess(CaseFilter.ALL, stopping);
    }

    /**
     * Looks at every case of the organization that awaits assistance: a fact of it has changed.
     *
     * @param stopping whether the program stops
     * @throws BatchInterruptedException if it stopped before the end, or failed on some
     */
    public void reassess(OrganizationId organization, BooleanSupplier stopping) {
        reassess(CaseFilter.ALL.of(Set.of(organization)), stopping);
    }

    /** Looks at one case, if there is one and it awaits assistance. */
    public void reassess(CaseNumber number) {
        cases.find(number).ifPresent(this::reassessCase);
    }

    private void reassess(CaseFilter filter, BooleanSupplier stopping) {
        CaseBatch sweep = new CaseBatch(stopping);
        for (CaseStatus status : AWAITING) {
            sweep.forEach(
                    (last, limit) -> page(filter.in(status), last, limit), this::reassessCase);
        }
        sweep.throwIfFailed();
    }

    private List<SupportCase> page(CaseFilter filter, @Nullable SupportCase last, int limit) {
        return cases.page(
                filter, CaseOrder.OLDEST_FIRST, last == null ? null : CasePosition.of(last), limit);
    }

    /** Most cases are what they were, and for these no transaction is begun. */
    private void reassessCase(SupportCase seen) {
        // Of a model alone no fact can tell more; who has the equipment has to name the serial.
        if (seen.product().serial() != null && !change(seen).isEmpty()) {
            unitOfWork.run(() -> reassessAndStore(seen.number()));
        }
    }

    private CaseChange reassessAndStore(CaseNumber number) {
        CaseChange change = change(cases.find(number).orElseThrow());
        if (!change.isEmpty()) {
            cases.save(change);
            if (change.after().state().status().awaitsAssistance()) {
                reassessments.requestForCase(change.after(), clock.instant());
            }
        }
        return change;
    }

    private CaseChange change(SupportCase supportCase) {
        Instant now = clock.instant();
        KnownFacts knownFacts =
                gatherer.gather(
                        Stream.empty(),
                        supportCase.product().serial(),
                        supportCase.product().model(),
                        supportCase.organization());
        return knownFacts.reassess(supportCase, policy, Participant.CENTER.id(), now);
    }
}
