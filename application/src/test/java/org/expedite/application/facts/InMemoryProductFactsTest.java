package org.expedite.application.facts;

import org.expedite.application.InMemoryPorts;

class InMemoryProductFactsTest extends InMemoryPorts implements ProductFactsContract {}
