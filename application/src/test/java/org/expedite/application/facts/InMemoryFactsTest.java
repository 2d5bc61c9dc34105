package org.expedite.application.facts;

import org.expedite.application.InMemoryPorts;

class InMemoryFactsTest extends InMemoryPorts implements FactsContract {}
