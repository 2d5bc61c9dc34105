package org.expedite.application.registry;

import org.expedite.application.InMemoryPorts;

class InMemoryPersonIdsTest extends InMemoryPorts implements PersonIdsContract {}
