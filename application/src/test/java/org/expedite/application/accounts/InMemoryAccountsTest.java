package org.expedite.application.accounts;

import org.expedite.application.InMemoryPorts;

class InMemoryAccountsTest extends InMemoryPorts implements AccountsContract {}
