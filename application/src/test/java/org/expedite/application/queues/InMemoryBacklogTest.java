package org.expedite.application.queues;

import org.expedite.application.InMemoryPorts;

class InMemoryBacklogTest extends InMemoryPorts implements BacklogContract {}
