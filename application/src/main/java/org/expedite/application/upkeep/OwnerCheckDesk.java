package org.expedite.application.upkeep;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.application.engineers.Engineers;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.OwnershipMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Puts cases back into their queues if their owner has left or works no longer at their level
 * (ours). Repeated checks are harmless: they change nothing.
 */
public final class OwnerCheckDesk {
    /** The most cases that change together with the record of their owner. */
    static final int AT_ONCE = 25;

    private final OwnedCases owned;
    private final OwnerChecks checks;
    private final Engineers engineers;
    private final Cases cases;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public OwnerCheckDesk(
            OwnedCases owned,
            OwnerChecks checks,
            Engineers engineers,
            Cases cases,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.owned = owned;
        this.checks = checks;
        this.engineers = engineers;
        this.cases = cases;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Puts back the cases that an engineer can have no longer, up to {@link #AT_ONCE}, and requests
     * a check for the rest. To be called in the unit of work that stores the new record, after it
     * is stored: who becomes the owner of a case at the same moment locks the record.
     */
    public void recorded(RecordVersion<Engineer> current) {
        Engineer engineer = current.record();
        List<SupportCase> lost = lost(engineer, null, AT_ONCE + 1);
        lost.stream()
                .limit(AT_ONCE)
                .map(c -> OwnershipMoves.unassign(c, current.recordedAt()))
                .forEach(cases::save);
        if (lost.size() > AT_ONCE) {
            checks.request(current);
        }
    }

    /**
     * Puts back all cases that an engineer can have no longer by the present record. Each case is
     * checked again in the transaction that changes it. Does nothing without a record.
     *
     * @param stopping returns true if the application is stopping
     * @throws BatchInterruptedException if it was stopped before the end, or some cases failed
     */
    public void check(EngineerId id, BooleanSupplier stopping) {
        Optional<Engineer> engineer = engineers.find(id).map(RecordVersion::record);
        if (engineer.isPresent()) {
            new CaseBatch(stopping)
                    .forEach(
                            (last, limit) -> lost(engineer.get(), last, limit),
                            found -> unitOfWork.run(() -> unassign(id, found.number())))
                    .throwIfFailed();
        }
    }

    private List<SupportCase> lost(Engineer engineer, @Nullable SupportCase last, int limit) {
        if (engineer.worksAtAllLevels()) {
            return List.of();
        }
        Set<TechnicalLevel> kept = engineer.active() ? engineer.levels() : Set.of();
        return owned.ownedBy(engineer.id(), kept, last, limit);
    }

    private CaseChange unassign(EngineerId id, CaseNumber number) {
        Engineer engineer = engineers.lock(id).orElseThrow().record();
        SupportCase supportCase = cases.find(number).orElseThrow();
        boolean keeps =
                !id.value().equals(supportCase.state().owner())
                        || engineer.worksAt(supportCase.state().level());
        CaseChange change =
                keeps
                        ? CaseChange.startingFrom(supportCase)
                        : OwnershipMoves.unassign(supportCase, clock.instant());
        if (!change.isEmpty()) {
            cases.save(change);
        }
        return change;
    }
}
