package org.expedite.application.upkeep;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/**
 * The center's own work on many cases, one after the other: where one fails the rest is done all
 * the same, and it stops in time when the program does.
 */
final class CaseBatch {
    private static final int PAGE = 50;

    private final BooleanSupplier stopping;
    private int failed;
    private @Nullable RuntimeException firstFailure;

    /** Where the cases come from, in some order. */
    interface Pages {
        /**
         * The next cases.
         *
         * @param last the last of the page before, or null for the first page
         */
        List<SupportCase> after(@Nullable SupportCase last, int limit);
    }

    /**
     * A sweep that has not begun.
     *
     * @param stopping whether the program stops; asked before each case
     */
    CaseBatch(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    /**
     * Takes a step with each case.
     *
     * @throws BatchInterruptedException if it has to stop
     */
    CaseBatch forEach(Pages pages, Consumer<SupportCase> step) {
        List<SupportCase> page = pages.after(null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(supportCase -> apply(step, supportCase));
            page = page.size() < PAGE ? List.of() : pages.after(page.getLast(), PAGE);
        }
        return this;
    }

    /**
     * Tells of failures, when all is done that can be done.
     *
     * @throws BatchInterruptedException if a step failed
     */
    void throwIfFailed() {
        if (failed > 0) {
            throw new BatchInterruptedException(
                    failed + " cases failed, the first because:", firstFailure);
        }
    }

    private void apply(Consumer<SupportCase> step, SupportCase supportCase) {
        if (stopping.getAsBoolean()) {
            throw new BatchInterruptedException("The program stops.", firstFailure);
        }
        try {
            step.accept(supportCase);
        } catch (RuntimeException failure) {
            failed++;
            firstFailure = firstFailure == null ? failure : firstFailure;
        }
    }
}
