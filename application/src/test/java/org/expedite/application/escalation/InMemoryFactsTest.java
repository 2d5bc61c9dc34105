package org.expedite.application.escalation;

import org.expedite.application.InMemoryPorts;

class InMemoryFactsTest extends InMemoryPorts implements FactsContract {}
