package org.expedite.persistence.attachments;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.attachments.Sha256;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A row of the table of attachments. */
@MappedEntity("attachment")
record AttachmentRow(
        @Id String attachmentId,
        String caseNumber,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String uploadedById,
        Instant uploadedAt,
        @Nullable String description) {

    static AttachmentRow of(Attachment attachment) {
        FileFacts facts = attachment.facts();
        return new AttachmentRow(
                attachment.id().value(),
                attachment.caseNumber().value(),
                attachment.fileName().value(),
                facts.mediaType(),
                facts.sizeBytes(),
                facts.sha256().value(),
                attachment.uploadedBy(),
                attachment.uploadedAt(),
                attachment.description());
    }

    Attachment toAttachment() {
        return new Attachment(
                new AttachmentId(attachmentId),
                new CaseNumber(caseNumber),
                new FileName(fileName),
                new FileFacts(mediaType, sizeBytes, new Sha256(sha256)),
                uploadedById,
                uploadedAt,
                description);
    }
}
