package org.expedite.application.drafts;

import org.expedite.application.InMemoryPorts;

class InMemoryDraftsTest extends InMemoryPorts implements DraftsContract {}
