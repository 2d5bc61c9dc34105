package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Now and then deletes the idempotency keys that are kept no longer. Each node does; those that do
 * so at the same time share the work. A failure is logged, and the next time tries again.
 */
@Singleton
final class IdempotencyKeyCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyKeyCleanup.class);

    private final IdempotencyDesk desk;

    IdempotencyKeyCleanup(IdempotencyDesk desk) {
        this.desk = desk;
    }

    /** The pause can be set for tests; nobody else needs to. */
    @Scheduled(
            initialDelay = "${expedite.outdated-keys.pause}",
            fixedDelay = "${expedite.outdated-keys.pause}")
    void delete() {
        int deleted = desk.deleteOutdated();
        if (deleted > 0) {
            LOG.info("{} idempotency keys were kept long enough and are deleted", deleted);
        }
    }
}
