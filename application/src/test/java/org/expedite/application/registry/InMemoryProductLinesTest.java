package org.expedite.application.registry;

import org.expedite.application.InMemoryPorts;

class InMemoryProductLinesTest extends InMemoryPorts implements ProductLinesContract {}
