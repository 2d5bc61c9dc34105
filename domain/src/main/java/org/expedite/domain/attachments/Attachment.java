package org.expedite.domain.attachments;

import java.time.Instant;
import org.expedite.domain.Require;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody added to a case, such as core dumps or logs. It is stored as it was sent and
 * never changed.
 *
 * @param uploadedBy the id of the customer or member of staff
 * @param description the uploader's description, or null
 */
public record Attachment(
        AttachmentId id,
        CaseNumber caseNumber,
        FileName fileName,
        FileFacts facts,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String description) {
    /** Longest description, in characters. */
    public static final int MAX_DESCRIPTION = 1000;

    public Attachment {
        Require.text("uploader", uploadedBy, Require.MAX_IDENTIFIER);
        if (description != null) {
            Require.text("description", description, MAX_DESCRIPTION);
        }
    }
}
