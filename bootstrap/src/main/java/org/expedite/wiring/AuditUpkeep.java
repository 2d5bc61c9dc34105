package org.expedite.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.audit.AuditDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the audit events that wait for it, at a fixed interval and before the node stops, and
 * deletes those at the end of their retention. Runs on each node. A failure is logged, and the next
 * run retries.
 */
@Singleton
final class AuditUpkeep implements ApplicationEventListener<ShutdownEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AuditUpkeep.class);

    private final AuditDesk desk;

    AuditUpkeep(AuditDesk desk) {
        this.desk = desk;
    }

    /** Stores waiting events. Only tests set the interval. */
    @Scheduled(initialDelay = "${expedite.audit.pause}", fixedDelay = "${expedite.audit.pause}")
    void flush() {
        desk.flush();
    }

    /** Runs the clean-up. Only tests set the interval. */
    @Scheduled(
            initialDelay = "${expedite.audit.cleanup-pause}",
            fixedDelay = "${expedite.audit.cleanup-pause}")
    void delete() {
        int deleted = desk.deleteOutdated();
        if (deleted > 0) {
            LOG.info("Deleted {} audit events at the end of their retention", deleted);
        }
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        try {
            desk.flushAll();
        } catch (RuntimeException failure) {
            LOG.warn("Audit events of the last seconds could not be stored", failure);
        }
    }
}
