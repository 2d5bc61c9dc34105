package org.expedite.application.idempotency;

import org.expedite.application.InMemoryPorts;

class InMemoryIdempotencyKeysTest extends InMemoryPorts implements IdempotencyKeysContract {}
