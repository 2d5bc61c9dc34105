package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryCasesTest extends InMemoryPorts implements CasesContract {}
