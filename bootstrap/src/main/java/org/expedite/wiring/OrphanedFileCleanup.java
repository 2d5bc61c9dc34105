package org.expedite.wiring;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.expedite.application.attachments.OrphanedFiles;
import org.expedite.application.attachments.OrphanedFilesDesk;
import org.expedite.application.attachments.SettledFilesCheck;
import org.expedite.domain.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes files without an attachment, which dead nodes have left, and checks a batch of the
 * settled ones. Runs after the start and at a fixed interval, on each node. A failure is logged,
 * and the next run retries.
 */
@Singleton
final class OrphanedFileCleanup {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedFileCleanup.class);

    private final OrphanedFilesDesk desk;

    /** Any id at first: nodes that restart often would otherwise check the same files again. */
    private volatile @Nullable AttachmentId lastChecked =
            new AttachmentId(UUID.randomUUID().toString());

    OrphanedFileCleanup(OrphanedFilesDesk desk) {
        this.desk = desk;
    }

    /** Runs the clean-up. Only tests set the delays. */
    @Scheduled(
            initialDelay = "${expedite.left-files.begin}",
            fixedDelay = "${expedite.left-files.pause}")
    void clean() {
        int deleted = desk.deleteOrphans();
        if (deleted > 0) {
            LOG.info("Deleted {} files without an attachment", deleted);
        }
        SettledFilesCheck check = desk.checkSettled(lastChecked);
        lastChecked = check.last();
        if (check.unsettled() > 0) {
            LOG.warn(
                    "{} files have lost their attachments, and will be deleted in {} days unless"
                            + " those exist again: is this the right database?",
                    check.unsettled(),
                    OrphanedFiles.UNSETTLED_AFTER.toDays());
        }
    }
}
