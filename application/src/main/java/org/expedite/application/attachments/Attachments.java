package org.expedite.application.attachments;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Port to the metadata of attachments, which is never changed. Their content is stored by {@link
 * AttachmentFiles}. An adapter is created with {@link StorageLimits}.
 */
public interface Attachments {
    /**
     * Stores a new attachment, and adds its file to the sums of its case and of the organization.
     * Its file must be complete. Concurrent additions to the same sums wait for the end of this
     * unit of work.
     *
     * @param organization the organization of the case
     * @throws IllegalStateException if an attachment with that id exists
     * @throws StorageFullException if a sum exceeds its limit; the unit of work must be rolled back
     *     then
     */
    void add(Attachment attachment, OrganizationId organization);

    /**
     * Checks the sums of a case and of its organization.
     *
     * @throws StorageFullException if the limits leave no space for another file
     */
    void requireSpace(CaseNumber number, OrganizationId organization);

    /** Returns the attachment with that id, if it exists. */
    Optional<Attachment> find(AttachmentId id);

    /**
     * Returns attachments of a case in the order of their ids, that is, in the order in which their
     * uploads began.
     *
     * @param after only ids greater than this, or null for the first page
     * @param limit the maximum number of attachments, 1 or more
     */
    List<Attachment> ofCase(CaseNumber number, @Nullable AttachmentId after, int limit);
}
