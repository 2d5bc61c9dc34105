package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

/**
 * Budget of reads, as the Javadoc of a port states it: what one call may ask of the store, however
 * much there is in it. Contracts of such ports extend this interface, and hold the budget if the
 * adapter's test counts.
 */
public interface ReadBudget {
    /**
     * Does work, and counts the statements, requests or look-ups that it sends to the store. A test
     * of an adapter whose reads cost something overrides this method; a base class may do so for
     * all of them.
     *
     * @return empty if this test does not count
     */
    default OptionalInt statementsOf(Runnable work) {
        work.run();
        return OptionalInt.empty();
    }

    /** Asserts that work takes at most so many reads, if they are counted. */
    default void assertReads(int most, String what, Runnable work) {
        statementsOf(work)
                .ifPresent(
                        counted ->
                                assertThat(counted)
                                        .as("reads of the store by %s", what)
                                        .isLessThanOrEqualTo(most));
    }
}
