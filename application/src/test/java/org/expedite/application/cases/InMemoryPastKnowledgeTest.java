package org.expedite.application.cases;

import org.expedite.application.InMemoryPorts;

class InMemoryPastKnowledgeTest extends InMemoryPorts implements PastKnowledgeContract {}
