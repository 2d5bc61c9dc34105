package org.expedite.application.registry;

import org.expedite.application.InMemoryPorts;

class InMemoryRegistryTest extends InMemoryPorts
        implements RegistryContract, RegistryFilterContract, RegistryHistoryContract {}
