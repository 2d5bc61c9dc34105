package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryProductFactsTest extends InMemoryPorts implements ProductFactsContract {}
