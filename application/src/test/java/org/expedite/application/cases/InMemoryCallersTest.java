package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryCallersTest extends InMemoryPorts implements CallersContract {}
