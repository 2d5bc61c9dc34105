package org.expedite.application.attachments;

import java.time.Duration;
import java.util.List;
import org.expedite.domain.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * Port that finds files which may be without an attachment, among those of {@link AttachmentFiles}.
 * A settled file whose attachment is gone can be unsettled again.
 *
 * <p>All methods throw {@link StorageUnavailableException} if files cannot be read or written at
 * present.
 */
public interface OrphanedFiles {
    /** Age from which a file that is neither settled nor discarded counts as unsettled. */
    Duration ORPHANED_AFTER = Duration.ofDays(1);

    /**
     * Time for which a file that was settled before does not count as unsettled. In this time an
     * operator can notice that the database is not the one to which the files belong.
     */
    Duration UNSETTLED_AFTER = Duration.ofDays(30);

    /**
     * Returns files that are neither settled nor discarded after {@link #ORPHANED_AFTER}. Deletes
     * partly received files of that age.
     *
     * @param limit the maximum number of ids, 1 or more
     */
    List<AttachmentId> unsettled(int limit);

    /**
     * Returns settled files that were received {@link #ORPHANED_AFTER} ago or earlier, in an order
     * of the adapter's own, which never changes.
     *
     * @param after only files after this one, which need not exist; or null for the first ones
     * @param limit the maximum number of ids, 1 or more
     */
    List<AttachmentId> settled(@Nullable AttachmentId after, int limit);

    /**
     * Takes back that a file is settled. The file can still be read and settled, and {@link
     * #unsettled} returns it after {@link #UNSETTLED_AFTER}. Does nothing if it is not settled.
     */
    void unsettle(AttachmentId id);
}
