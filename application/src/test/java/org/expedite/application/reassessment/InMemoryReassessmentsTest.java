package org.expedite.application.reassessment;

import java.util.List;
import org.expedite.application.InMemoryPorts;

class InMemoryReassessmentsTest extends InMemoryPorts implements ReassessmentsContract {
    @Override
    public List<RequestedReassessment> pending() {
        return reassessments().pending();
    }
}
