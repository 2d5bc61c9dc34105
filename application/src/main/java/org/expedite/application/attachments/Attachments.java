package org.expedite.application.attachments;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The port to what is known of attachments; what is in them, {@link AttachmentFiles} keep. They are
 * never changed.
 */
public interface Attachments {
    /**
     * Keeps a new attachment, whose file is there in full.
     *
     * @throws IllegalStateException if one of that id is kept already
     */
    void add(Attachment attachment);

    /** The attachment of that id, if there is one. */
    Optional<Attachment> find(AttachmentId id);

    /**
     * The attachments of a case in the order of their ids, which is that in which their files began
     * to come.
     *
     * @param after only ids greater than this, or null for the first page
     * @param limit the most to give, 1 or more
     */
    List<Attachment> ofCase(CaseNumber number, @Nullable AttachmentId after, int limit);
}
