package org.expedite.application.live;

import org.expedite.application.InMemoryPorts;

class InMemoryRecentEventsTest extends InMemoryPorts implements RecentEventsContract {}
