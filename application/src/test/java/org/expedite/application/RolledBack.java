package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Units of work that are rolled back by a failure other than a write conflict. */
public final class RolledBack {
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private RolledBack() {}

    /** Runs {@code work} in a unit of work that then fails, so that it stores nothing. */
    public static void run(UnitOfWork unitOfWork, Runnable work) {
        assertThatThrownBy(
                        () ->
                                unitOfWork.run(
                                        () -> {
                                            work.run();
                                            throw new Failed();
                                        }))
                .as("the failure within the unit of work passes through")
                .isInstanceOf(Failed.class);
    }

    /**
     * Asserts that {@code change} is rejected as stale by the port itself, not only at the commit.
     */
    public static void assertStale(UnitOfWork unitOfWork, String what, Runnable change) {
        run(
                unitOfWork,
                () ->
                        assertThatThrownBy(change::run)
                                .as(what)
                                .isInstanceOf(StaleVersionException.class));
    }
}
