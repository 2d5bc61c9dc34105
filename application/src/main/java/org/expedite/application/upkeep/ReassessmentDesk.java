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
 * Reassesses cases that await assistance, after a change of facts or at the beginning of a day.
 * Repeated reassessments are harmless: they change nothing.
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

    /** Creates a desk on these ports. */
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
     * Reassesses all cases that await assistance; to be called at the beginning of a day.
     *
     * @param stopping returns true if the application is stopping
     * @throws BatchInterruptedException if it was stopped before the end, or some cases failed
     */
    public void reassessAll(BooleanSupplier stopping) {
        reassess(CaseFilter.ALL, stopping);
    }

    /**
     * Reassesses all cases of the organization that await assistance; to be called after a change
     * of its facts.
     *
     * @param stopping returns true if the application is stopping
     * @throws BatchInterruptedException if it was stopped before the end, or some cases failed
     */
    public void reassess(OrganizationId organization, BooleanSupplier stopping) {
        reassess(CaseFilter.ALL.of(Set.of(organization)), stopping);
    }

    /** Reassesses a case, if it exists and awaits assistance. */
    public void reassess(CaseNumber number) {
        cases.find(number).ifPresent(this::reassessCase);
    }

    private void reassess(CaseFilter filter, BooleanSupplier stopping) {
        CaseBatch batch = new CaseBatch(stopping);
        for (CaseStatus status : AWAITING) {
            batch.forEach(
                    (last, limit) -> page(filter.in(Set.of(status)), last, limit),
                    this::reassessCase);
        }
        batch.throwIfFailed();
    }

    private List<SupportCase> page(CaseFilter filter, @Nullable SupportCase last, int limit) {
        return cases.page(
                filter, CaseOrder.OLDEST_FIRST, last == null ? null : CasePosition.of(last), limit);
    }

    /** Begins a transaction only if the assistance has changed, which is rare. */
    private void reassessCase(SupportCase supportCase) {
        // Facts cannot change the assistance of a model without a serial number.
        if (supportCase.product().serial() != null && !change(supportCase).isEmpty()) {
            unitOfWork.run(() -> reassessAndStore(supportCase.number()));
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
