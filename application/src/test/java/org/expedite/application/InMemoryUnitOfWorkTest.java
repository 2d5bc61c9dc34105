package org.expedite.application;

class InMemoryUnitOfWorkTest extends InMemoryPorts implements UnitOfWorkContract {}
