package org.expedite.application.facts;

import org.expedite.application.InMemoryPorts;

class InMemoryPastKnowledgeTest extends InMemoryPorts implements PastKnowledgeContract {}
