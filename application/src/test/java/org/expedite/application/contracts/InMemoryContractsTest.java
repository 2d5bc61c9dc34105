package org.expedite.application.contracts;

import org.expedite.application.InMemoryPorts;

class InMemoryContractsTest extends InMemoryPorts implements ContractsContract {}
