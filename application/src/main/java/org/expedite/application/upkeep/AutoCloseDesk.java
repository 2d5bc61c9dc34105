package org.expedite.application.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.ResolutionMoves;

/** Auto-closes resolved cases without a response of the customer (ours). */
public final class AutoCloseDesk {
    private final AutoClosableCases autoClosable;
    private final Cases cases;
    private final UnitOfWork unitOfWork;
    private final Duration autoCloseAfter;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param autoCloseAfter the time without a response after which a resolved case is closed; zero
     *     disables this
     */
    public AutoCloseDesk(
            AutoClosableCases autoClosable,
            Cases cases,
            UnitOfWork unitOfWork,
            Duration autoCloseAfter,
            Clock clock) {
        this.autoClosable = autoClosable;
        this.cases = cases;
        this.unitOfWork = unitOfWork;
        this.autoCloseAfter = autoCloseAfter;
        this.clock = clock;
    }

    /**
     * Closes all resolved cases that are due. Each case is checked again in the transaction that
     * closes it, so that a response in the meantime counts.
     *
     * @param stopping returns true if the application is stopping
     * @throws BatchInterruptedException if it was stopped before the end, or some cases failed
     */
    public void closeDue(BooleanSupplier stopping) {
        if (autoCloseAfter.isZero()) {
            return;
        }
        Instant now = clock.instant();
        new CaseBatch(stopping)
                .forEach(
                        (last, limit) ->
                                autoClosable.awaitingConfirmationSince(
                                        now.minus(autoCloseAfter), last, limit),
                        found -> unitOfWork.run(() -> close(found.number(), now)))
                .throwIfFailed();
    }

    private CaseChange close(CaseNumber number, Instant now) {
        CaseChange change =
                ResolutionMoves.autoClose(cases.find(number).orElseThrow(), autoCloseAfter, now);
        if (!change.isEmpty()) {
            cases.save(change);
        }
        return change;
    }
}
