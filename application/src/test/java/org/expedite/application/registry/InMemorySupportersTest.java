package org.expedite.application.registry;

import org.expedite.application.InMemoryPorts;

class InMemorySupportersTest extends InMemoryPorts implements SupportersContract {}
