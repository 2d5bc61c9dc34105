package org.expedite.application.registry;

import org.expedite.application.InMemoryPorts;

class InMemoryRecordLocksTest extends InMemoryPorts implements RecordLocksContract {}
