package org.expedite.application.facts;

import org.expedite.application.InMemoryPorts;

class InMemoryColleaguesTest extends InMemoryPorts implements ColleaguesContract {}
