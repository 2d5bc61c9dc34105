package org.expedite.application.attachments;

import java.util.List;
import org.expedite.domain.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;

/** Finds files without an attachment, and deletes them. */
public final class OrphanedFilesDesk {
    /** Maximum number of files that one cleanup checks. */
    public static final int BATCH = 1000;

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final OrphanedFiles orphaned;

    /** Creates a desk on these ports. */
    public OrphanedFilesDesk(
            Attachments attachments, AttachmentFiles files, OrphanedFiles orphaned) {
        this.attachments = attachments;
        this.files = files;
        this.orphaned = orphaned;
    }

    /**
     * Deletes orphaned files and settles those that have an attachment. Several nodes may run this
     * concurrently.
     *
     * @return the number of deleted files
     */
    public int deleteOrphans() {
        int deleted = 0;
        for (AttachmentId id : orphaned.unsettled(BATCH)) {
            if (attachments.find(id).isPresent()) {
                files.settle(id);
            } else {
                files.discard(id);
                deleted++;
            }
        }
        return deleted;
    }

    /**
     * Checks a batch of settled files. Those without an attachment are unsettled, but not deleted:
     * the database may be the wrong one, or an older one. {@link #deleteOrphans} settles them if
     * their attachments exist again after {@link OrphanedFiles#UNSETTLED_AFTER}, and deletes them
     * otherwise. Several nodes may run this concurrently.
     *
     * @param after the last file of the batch before, or null to begin with the first file
     */
    public SettledFilesCheck checkSettled(@Nullable AttachmentId after) {
        List<AttachmentId> batch = orphaned.settled(after, BATCH);
        int unsettled = 0;
        for (AttachmentId id : batch) {
            if (attachments.find(id).isEmpty()) {
                orphaned.unsettle(id);
                unsettled++;
            }
        }
        return new SettledFilesCheck(unsettled, batch.size() < BATCH ? null : batch.getLast());
    }
}
