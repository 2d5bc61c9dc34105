package org.expedite.application.attachments;

import java.time.Duration;
import java.util.List;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.jspecify.annotations.Nullable;

/**
 * Port to the files of attachments, which are outside of transactions. A file is received first. It
 * is settled after its attachment is stored, or discarded if that is refused. Files that are
 * neither, because a node died, are found as unsettled. A settled file whose attachment is gone can
 * be unsettled again.
 *
 * <p>All methods throw {@link StorageUnavailableException} if files cannot be read or written at
 * present.
 */
public interface AttachmentFiles {
    /** Age from which a file that is neither settled nor discarded counts as unsettled. */
    Duration ORPHANED_AFTER = Duration.ofDays(1);

    /**
     * Time for which a file that was settled before does not count as unsettled. In this time an
     * operator can notice that the database is not the one to which the files belong.
     */
    Duration UNSETTLED_AFTER = Duration.ofDays(30);

    /**
     * Receives and stores a file. After the return the file is complete and survives a crash. If
     * this throws, no file remains.
     *
     * @param id an id that no other file has
     * @param content at least one byte; not closed here
     * @return the properties determined from the content
     * @throws RuntimeException if {@code content} throws it
     */
    FileFacts receive(AttachmentId id, Content content);

    /** Stores a file permanently. Does nothing if the file is settled or does not exist. */
    void settle(AttachmentId id);

    /**
     * Takes back that a file is settled. The file can still be read and settled, and {@link
     * #unsettled} returns it after {@link #UNSETTLED_AFTER}. Does nothing if it is not settled.
     */
    void unsettle(AttachmentId id);

    /** Deletes a file that is not settled. Does nothing if it does not exist. */
    void discard(AttachmentId id);

    /**
     * Opens the content of a received file.
     *
     * @param expected the properties determined when it was received
     * @throws DamagedFileException if the file is missing or differs from the received one
     */
    Content open(AttachmentId id, FileFacts expected);

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
}
