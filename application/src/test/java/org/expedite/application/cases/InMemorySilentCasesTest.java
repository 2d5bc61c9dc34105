package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemorySilentCasesTest extends InMemoryPorts implements SilentCasesContract {}
