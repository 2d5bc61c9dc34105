package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.signin.AttemptCleanup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes attempts to sign in that count no more, at a fixed interval, on each node. A failure is
 * logged, and the next run retries.
 */
@Singleton
final class OutdatedAttempts {
    private static final Logger LOG = LoggerFactory.getLogger(OutdatedAttempts.class);
    private static final int BATCH = 1_000;

    private final AttemptCleanup cleanup;

    OutdatedAttempts(AttemptCleanup cleanup) {
        this.cleanup = cleanup;
    }

    /** Runs the clean-up. Only tests set the interval. */
    @Scheduled(
            initialDelay = "${expedite.outdated-attempts.pause}",
            fixedDelay = "${expedite.outdated-attempts.pause}")
    void delete() {
        int all = 0;
        int deleted;
        do {
            deleted = cleanup.deleteOutdated(BATCH);
            all += deleted;
        } while (deleted == BATCH);
        if (all > 0) {
            LOG.info("Deleted {} outdated attempts to sign in", all);
        }
    }
}
