package org.expedite.application.engineers;

import org.expedite.application.InMemoryPorts;

class InMemoryEngineersTest extends InMemoryPorts implements EngineersContract {}
