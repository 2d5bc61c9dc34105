package org.expedite.application.audit;

import org.expedite.application.InMemoryPorts;

class InMemoryAuditEventsTest extends InMemoryPorts implements AuditEventsContract {}
