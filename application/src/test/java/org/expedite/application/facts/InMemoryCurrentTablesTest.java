package org.expedite.application.facts;

import org.expedite.application.InMemoryPorts;

class InMemoryCurrentTablesTest extends InMemoryPorts implements CurrentTablesContract {}
