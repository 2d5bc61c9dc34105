package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.idempotency.IdempotencyDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes outdated idempotency keys at a fixed interval, on each node. Nodes that run at the same
 * time share the work. A failure is logged, and the next run retries.
 */
@Singleton
final class IdempotencyKeyCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyKeyCleanup.class);

    private final IdempotencyDesk desk;

    IdempotencyKeyCleanup(IdempotencyDesk desk) {
        this.desk = desk;
    }

    /** Runs the clean-up. Only tests set the interval. */
    @Scheduled(
            initialDelay = "${expedite.outdated-keys.pause}",
            fixedDelay = "${expedite.outdated-keys.pause}")
    void delete() {
        int deleted = desk.deleteOutdated();
        if (deleted > 0) {
            LOG.info("Deleted {} outdated idempotency keys", deleted);
        }
    }
}
