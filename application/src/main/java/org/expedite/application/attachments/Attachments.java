package org.expedite.application.attachments;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Port to the metadata of attachments, which is never changed. Their content is stored by {@link
 * AttachmentFiles}.
 */
public interface Attachments {
    /**
     * Stores a new attachment. Its file must be complete.
     *
     * @throws IllegalStateException if an attachment with that id exists
     */
    void add(Attachment attachment);

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
