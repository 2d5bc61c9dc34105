package org.expedite.application.reports;

import org.expedite.application.InMemoryPorts;

class InMemoryReportsTest extends InMemoryPorts implements ReportsContract {}
