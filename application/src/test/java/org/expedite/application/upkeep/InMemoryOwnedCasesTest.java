package org.expedite.application.upkeep;

import org.expedite.application.InMemoryPorts;

class InMemoryOwnedCasesTest extends InMemoryPorts implements OwnedCasesContract {}
