package org.expedite.application.accounts;

import org.expedite.application.InMemoryPorts;

class InMemorySessionsTest extends InMemoryPorts implements SessionsContract {
    @Override
    public SessionEnds sessionEnds() {
        return sessions();
    }
}
