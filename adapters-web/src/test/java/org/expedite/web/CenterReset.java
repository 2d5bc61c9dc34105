package org.expedite.web;

import io.micronaut.test.context.TestContext;
import io.micronaut.test.context.TestExecutionListener;
import jakarta.inject.Singleton;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.application.registry.RegistryWriter;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Begins each test with the records of the examples at {@link Fixture#NOW}. The tests of a class
 * share a server, but no stored data.
 */
@Singleton
public final class CenterReset implements TestExecutionListener {
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

    /** Removes all rows, sets the clock and stores the records of the examples. */
    public void reset() {
        ports.clear();
        clock.set(Fixture.NOW);
        new RegistryWriter(ports.registry(), ports.unitOfWork())
                .appendAll(Fixture.facts().toArray(RegistryRecord[]::new));
    }
}
