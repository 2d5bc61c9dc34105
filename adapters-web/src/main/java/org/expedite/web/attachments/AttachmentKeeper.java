package org.expedite.web.attachments;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import jakarta.inject.Singleton;
import org.expedite.application.Actor;
import org.expedite.application.attachments.Adding;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.cases.Moved;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.idempotency.Idempotent;
import org.expedite.web.resources.CaseRefusals;
import org.expedite.web.resources.Versioned;

/** Adds a file to a case when all of it is received, once under each key of the caller. */
@Singleton
class AttachmentKeeper {

    private final AttachmentDesk desk;

    AttachmentKeeper(AttachmentDesk desk) {
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
            Actor actor, CaseNumber number, @Body Upload.Said said, Upload upload) {
        Adding adding =
                desk.add(actor, number, upload.fileName(), upload.description(), upload.file());
        return switch (adding) {
            case Adding.Added(Attachment attachment) ->
                    Versioned.created(
                            AttachmentJson.of(attachment),
                            Downloads.VERSION,
                            Versioned.at(
                                    "v1",
                                    "cases",
                                    number.value(),
                                    "attachments",
                                    attachment.id().value()));
            case Adding.Refused(Moved.Refused refused) -> throw CaseRefusals.of(refused);
        };
    }
}
