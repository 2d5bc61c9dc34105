package org.expedite.application.escalation;

import org.expedite.application.InMemoryPorts;

class InMemoryProductFactsTest extends InMemoryPorts implements ProductFactsContract {}
