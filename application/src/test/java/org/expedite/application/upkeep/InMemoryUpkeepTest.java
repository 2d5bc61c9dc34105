package org.expedite.application.upkeep;

import java.time.Clock;
import java.time.ZoneId;
import org.expedite.application.InMemoryPorts;

class InMemoryUpkeepTest extends InMemoryPorts implements UpkeepSchedulerContract {
    private final InMemoryUpkeep upkeep = new InMemoryUpkeep(reassessments(), ownerChecks());

    @Override
    public UpkeepScheduler node(
            ReassessmentDesk reassessments,
            OwnerCheckDesk ownerChecks,
            AutoCloseDesk autoClose,
            ZoneId zone,
            Clock clock) {
        return upkeep.node(reassessments, ownerChecks, autoClose, zone, clock);
    }

    @Override
    public boolean hasNoRequests() {
        return reassessments().pending().isEmpty() && ownerChecks().requests().isEmpty();
    }
}
