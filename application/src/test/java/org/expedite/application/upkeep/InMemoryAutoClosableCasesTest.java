package org.expedite.application.upkeep;

import org.expedite.application.InMemoryPorts;

class InMemoryAutoClosableCasesTest extends InMemoryPorts implements AutoClosableCasesContract {}
