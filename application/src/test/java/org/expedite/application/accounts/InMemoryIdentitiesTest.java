package org.expedite.application.accounts;

import org.expedite.application.InMemoryPorts;

class InMemoryIdentitiesTest extends InMemoryPorts implements IdentitiesContract {}
