package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Units of work that end in a failure of their own, which is none of a lost race. */
public final class RolledBack {
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private RolledBack() {}

    /** Does {@code work} in a unit of work and then fails, so that nothing of it is kept. */
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
     * Asserts that {@code change} is refused as stale: at the port, not only when the unit of work
     * ends.
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
