package org.expedite.application.callers;

import org.expedite.application.InMemoryPorts;

class InMemoryCallersTest extends InMemoryPorts implements CallersContract {}
