package org.expedite.web.api.attachments;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Description of a file of a case.
 *
 * @param mediaType as detected from the first bytes of the file
 * @param sha256 of the file, in hexadecimal
 */
@Introspected
@Schema(name = "Attachment", description = "A file that was added to a case.")
record AttachmentJson(
        String id,
        String fileName,
        @Schema(description = "Detected from the file itself, whatever the sender declared.")
                String mediaType,
        @Schema(description = "At least 1.") long sizeBytes,
        @Schema(pattern = Sha256.FORM) String sha256,
        @Schema(description = "The contact or the member of staff who sent it.")
                String uploadedById,
        Instant uploadedAt,
        @Schema(nullable = true) @Nullable String description) {

    static AttachmentJson of(Attachment attachment) {
        return new AttachmentJson(
                attachment.id().value(),
                attachment.fileName().value(),
                attachment.facts().mediaType(),
                attachment.facts().sizeBytes(),
                attachment.facts().sha256().value(),
                attachment.uploadedBy(),
                attachment.uploadedAt(),
                attachment.description());
    }
}
