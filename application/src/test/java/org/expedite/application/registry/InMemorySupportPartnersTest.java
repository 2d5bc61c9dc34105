package org.expedite.application.registry;

import org.expedite.application.InMemoryPorts;

class InMemorySupportPartnersTest extends InMemoryPorts implements SupportPartnersContract {}
