package org.expedite.application.escalation;

import org.expedite.application.InMemoryPorts;

class InMemoryDecisionsTest extends InMemoryPorts implements DecisionsContract {}
