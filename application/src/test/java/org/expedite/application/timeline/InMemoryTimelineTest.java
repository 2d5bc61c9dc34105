package org.expedite.application.timeline;

import org.expedite.application.InMemoryPorts;
import org.expedite.application.cases.CaseFindingContract;

class InMemoryTimelineTest extends InMemoryPorts implements TimelineContract, CaseFindingContract {}
