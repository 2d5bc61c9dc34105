package org.expedite.web;

import io.micronaut.test.context.TestContext;
import io.micronaut.test.context.TestExecutionListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.application.examples.Staff;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Begins each test with the records of the examples at {@link Fixture#NOW}. The tests of a class
 * share a server, but no stored data.
 */
@Singleton
public final class CenterReset implements TestExecutionListener {
    /** An engineer, for tests that need nobody in particular. */
    private static final Engineer ENGINEER = Staff.engineer("engineer", List.of("L1"));

    private final InMemoryPorts ports;
    private final SettableClock clock;

    CenterReset(InMemoryPorts ports, SettableClock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        reset();
    }

    /**
     * Removes all rows, sets the clock and stores the records of the examples, and of one more
     * engineer.
     */
    public void reset() {
        ports.clear();
        clock.set(Fixture.NOW);
        new RegistryWriter(ports.registry(), ports.unitOfWork())
                .appendAll(
                        Stream.concat(Fixture.facts().stream(), Stream.of(ENGINEER))
                                .toArray(RegistryRecord[]::new));
    }
}
