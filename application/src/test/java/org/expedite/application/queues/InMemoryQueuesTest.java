package org.expedite.application.queues;

import org.expedite.application.InMemoryPorts;

class InMemoryQueuesTest extends InMemoryPorts implements QueuesContract, CaseLockContract {}
