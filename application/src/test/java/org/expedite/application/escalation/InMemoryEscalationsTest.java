package org.expedite.application.escalation;

import org.expedite.application.InMemoryPorts;

class InMemoryEscalationsTest extends InMemoryPorts implements EscalationsContract {}
