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

/** Adds a received file to a case, once for each idempotency key of the caller. */
@Singleton
class IdempotentUpload {

    private final AttachmentDesk desk;

    IdempotentUpload(AttachmentDesk desk) {
        this.desk = desk;
    }

    /**
     * Adds the file.
     *
     * @param fingerprint distinguishes the request from others under the same key
     * @return 201
     */
    @Idempotent
    HttpResponse<AttachmentJson> add(
            Actor actor,
            CaseNumber number,
            @Body UploadFingerprint fingerprint,
            ReceivedUpload upload) {
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
