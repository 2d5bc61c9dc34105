package org.expedite.application.upkeep;

import org.expedite.application.InMemoryPorts;

import java.time.Clock;
import java.time.ZoneId;

class InMemoryUpkeepTest extends InMemoryPorts implements UpkeepSchedulerContract {
    private final InMemoryUpkeep upkeep = new InMemoryUpkeep(reassessments());

    @Override
    public UpkeepScheduler node(
            ReassessmentDesk reassessments, AutoCloseDesk autoClose, ZoneId zone, Clock clock) {
        return upkeep.node(reassessments, autoClose, zone, clock);
    }

    @Override
    public boolean nothingIsAskedFor() {
        return reassessments().asked().isEmpty();
    }
}
