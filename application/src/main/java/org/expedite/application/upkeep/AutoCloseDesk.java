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

/** Where the center by itself closes what was resolved and never objected to (ours). */
public final class AutoCloseDesk {
    private final AutoClosableCases autoClosable;
    private final Cases cases;
    private final UnitOfWork unitOfWork;
    private final Duration autoCloseAfter;
    private final Clock clock;

    /**
     * A desk on these ports.
     *
     * @param silence how long nothing must have been said; zero where silence closes nothing
     */
    public AutoCloseDesk(
            AutoClosableCases autoClosable,
            Cases cases,
            UnitOfWork unitOfWork,
            Duration silence,
            Clock clock) {
        this.autoClosable = autoClosable;
        this.cases = cases;
        this.unitOfWork = unitOfWork;
        this.autoCloseAfter = silence;
        this.clock = clock;
    }

    /**
     * Closes every resolved case that the customer has been silent on for that long. Who speaks
     * meanwhile is heard: each case is looked at again in the transaction that closes it.
     *
     * @param stopping whether the program stops
     * @throws BatchInterruptedException if it stopped before the end, or failed on some
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
