package org.expedite.application.attachments;

import java.time.Duration;
import java.util.List;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;

/**
 * The port to the files of attachments, which are outside of any transaction. A file is received
 * first; when its attachment is kept it is settled, and when that is refused it is discarded. What
 * is neither, because a node died in between, is found as unsettled.
 *
 * <p>All methods throw {@link StorageUnavailableException} where the files can't be read or written
 * just now.
 */
public interface AttachmentFiles {
    /**
     * From this age on a file that nobody has settled or discarded was left by a node that died.
     */
    Duration ORPHANED_AFTER = Duration.ofDays(1);

    /**
     * Takes a file in. When this returns the file is there in full and outlasts a crash; if it
     * throws there is nothing of it.
     *
     * @param id of no other file
     * @param content at least one byte; not closed here
     * @return what the file is found to be
     * @throws RuntimeException what {@code content} throws
     */
    FileFacts receive(AttachmentId id, Content content);

    /** Keeps a file for good. Does nothing where it is settled, or where there is none. */
    void settle(AttachmentId id);

    /** Deletes a file that is not settled. Does nothing where there is none. */
    void discard(AttachmentId id);

    /**
     * What is in a file that was received.
     *
     * @param expected what was found when it came
     * @throws DamagedFileException if it is not there, or is another than what was received
     */
    Content open(AttachmentId id, FileFacts expected);

    /**
     * Files that are neither settled nor discarded after {@link #ORPHANED_AFTER}. What came only in
     * part and is that old is deleted on the way.
     *
     * @param limit the most to give, 1 or more
     */
    List<AttachmentId> unsettled(int limit);
}
