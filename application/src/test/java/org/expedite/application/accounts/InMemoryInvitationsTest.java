package org.expedite.application.accounts;

import org.expedite.application.InMemoryPorts;

class InMemoryInvitationsTest extends InMemoryPorts implements InvitationsContract {}
