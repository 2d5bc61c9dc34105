package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.expedite.application.attachments.AttachmentDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After the start, and now and then, deletes files that nodes which died have left without an
 * attachment. Each node does. A failure is logged, and the next time tries again.
 */
@Singleton
final class OrphanedFileCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedFileCleanup.class);

    private final AttachmentDesk desk;

    OrphanedFileCleanup(AttachmentDesk desk) {
        this.desk = desk;
    }

    /** The pauses can be set for tests; nobody else needs to. */
    @Scheduled(
            initialDelay = "${expedite.left-files.begin}",
            fixedDelay = "${expedite.left-files.pause}")
    void delete() {
        int deleted = desk.deleteOrphans();
        if (deleted > 0) {
            LOG.info("{} files were left behind without an attachment and are deleted", deleted);
        }
    }
}
