package org.expedite.application.contracts;

import org.expedite.application.InMemoryPorts;

class InMemoryContractSerialsTest extends InMemoryPorts implements ContractSerialsContract {}
