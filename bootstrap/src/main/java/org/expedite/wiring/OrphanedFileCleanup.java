package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.attachments.AttachmentDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes files without an attachment, which dead nodes have left. Runs after the start and at a
 * fixed interval, on each node. A failure is logged, and the next run retries.
 */
@Singleton
final class OrphanedFileCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedFileCleanup.class);

    private final AttachmentDesk desk;

    OrphanedFileCleanup(AttachmentDesk desk) {
        this.desk = desk;
    }

    /** Runs the clean-up. Only tests set the delays. */
    @Scheduled(
            initialDelay = "${expedite.left-files.begin}",
            fixedDelay = "${expedite.left-files.pause}")
    void delete() {
        int deleted = desk.deleteOrphans();
        if (deleted > 0) {
            LOG.info("Deleted {} files without an attachment", deleted);
        }
    }
}
