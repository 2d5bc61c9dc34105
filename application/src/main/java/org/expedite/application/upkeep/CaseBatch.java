package org.expedite.application.upkeep;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.expedite.domain.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/**
 * A batch that processes cases one after the other. Failed cases do not stop the others. The batch
 * ends early if the application is stopping.
 */
final class CaseBatch {
    private static final int PAGE = 50;

    private final BooleanSupplier stopping;
    private int failed;
    private @Nullable RuntimeException firstFailure;

    /** Source of the pages of cases. */
    interface Pages {
        /**
         * Returns the next page.
         *
         * @param last the last of the page before, or null for the first page
         */
        List<SupportCase> after(@Nullable SupportCase last, int limit);
    }

    /**
     * Creates a batch.
     *
     * @param stopping returns true if the application is stopping; called before each case
     */
    CaseBatch(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    /**
     * Processes all cases of {@code pages}.
     *
     * @throws BatchInterruptedException if the application is stopping
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
     * Reports failures, after all cases were processed.
     *
     * @throws BatchInterruptedException if a case failed
     */
    void throwIfFailed() {
        if (failed > 0) {
            throw new BatchInterruptedException(
                    failed + " cases failed, the first because:", firstFailure);
        }
    }

    private void apply(Consumer<SupportCase> step, SupportCase supportCase) {
        if (stopping.getAsBoolean()) {
            throw new BatchInterruptedException("The application is stopping.", firstFailure);
        }
        try {
            step.accept(supportCase);
        } catch (RuntimeException failure) {
            failed++;
            firstFailure = firstFailure == null ? failure : firstFailure;
        }
    }
}
