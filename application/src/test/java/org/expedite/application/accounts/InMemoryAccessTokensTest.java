package org.expedite.application.accounts;

import org.expedite.application.InMemoryPorts;

class InMemoryAccessTokensTest extends InMemoryPorts implements AccessTokensContract {}
