package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryCaseNumbersTest extends InMemoryPorts implements CaseNumbersContract {}
