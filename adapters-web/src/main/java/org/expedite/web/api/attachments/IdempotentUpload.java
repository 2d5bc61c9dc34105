package org.expedite.web.api.attachments;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import jakarta.inject.Singleton;
import org.expedite.application.access.Actor;
import org.expedite.application.attachments.AddAttachmentResult;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseRefusals;
import org.expedite.web.api.resources.ETagResponses;

/** Adds a file to a case when all of it is received, once under each key of the caller. */
@Singleton
class IdempotentUpload {

    private final AttachmentDesk desk;

    IdempotentUpload(AttachmentDesk desk) {
        this.desk = desk;
    }

    /**
     * Adds it.
     *
     * @param said tells the request from others
     * @return 201
     */
    @Idempotent
    HttpResponse<AttachmentJson> keep(
            Actor actor, CaseNumber number, @Body Upload.UploadFingerprint said, Upload upload) {
        AddAttachmentResult adding =
                desk.add(actor, number, upload.fileName(), upload.description(), upload.file());
        return switch (adding) {
            case AddAttachmentResult.Added(Attachment attachment) ->
                    ETagResponses.created(
                            AttachmentJson.of(attachment),
                            Downloads.VERSION,
                            ETagResponses.at(
                                    "v1",
                                    "cases",
                                    number.value(),
                                    "attachments",
                                    attachment.id().value()));
            case AddAttachmentResult.Refused(MoveResult.Refused refused) ->
                    throw CaseRefusals.of(refused);
        };
    }
}
