package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryCaseListsTest extends InMemoryPorts
        implements CaseListsContract, CaseFiltersContract {}
