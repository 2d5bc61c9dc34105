package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryFactsTest extends InMemoryPorts implements FactsContract {}
