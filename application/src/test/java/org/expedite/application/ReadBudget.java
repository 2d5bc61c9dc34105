package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

/**
 * Maximum number of reads of one call, as the Javadoc of a port states it, for any amount of data.
 * The contracts of such ports extend this interface. They check the budget if the adapter's test
 * counts statements.
 */
public interface ReadBudget {
    /**
     * Runs work and counts the statements, requests or look-ups that it sends to the store. A test
     * of an adapter with expensive reads overrides this method; a base class may do so for all of
     * them.
     *
     * @return empty if this test does not count
     */
    default OptionalInt statementsOf(Runnable work) {
        work.run();
        return OptionalInt.empty();
    }

    /** Asserts that work makes at most so many reads, if they are counted. */
    default void assertReads(int most, String what, Runnable work) {
        statementsOf(work)
                .ifPresent(
                        counted ->
                                assertThat(counted)
                                        .as("reads of the store by %s", what)
                                        .isLessThanOrEqualTo(most));
    }
}
