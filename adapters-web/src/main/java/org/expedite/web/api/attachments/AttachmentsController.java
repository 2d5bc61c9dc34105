package org.expedite.web.api.attachments;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.idempotency.IdempotencyKeyHeader;
import org.expedite.web.api.idempotency.IdempotentBy;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.api.resources.CaseRefusals;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.routes.Upload;

/** Files of a case. */
@Controller("/v1/cases/{number}/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Attachments")
public class AttachmentsController {

    /** Maximum size of the headers of one part of a body: 4 KiB. */
    public static final int MAX_PART_HEAD_BYTES = MultipartParser.MAX_HEADER_BYTES;

    private final AttachmentDesk desk;
    private final Uploads uploads;
    private final IdempotentUpload idempotentUpload;

    AttachmentsController(AttachmentDesk desk, Uploads uploads, IdempotentUpload idempotentUpload) {
        this.desk = desk;
        this.uploads = uploads;
        this.idempotentUpload = idempotentUpload;
    }

    /**
     * Adds a file to the case, for all who see the case. The body may be larger than others, up to
     * a limit that the operator sets. It may take longer as long as it makes progress. A case that
     * takes no files, or has no space for more, rejects the request before the body is read: a
     * client that sends {@code Expect: 100-continue} sends the body only if the case takes it.
     */
    @Post
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @IdempotentBy(IdempotentUpload.class)
    @Status(HttpStatus.CREATED)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AttachmentForm.class)))
    HttpResponse<AttachmentJson> addAttachment(
            Actor actor, @PathVariable String number, HttpRequest<?> request) throws IOException {
        CaseNumber caseNumber = CaseNumberPath.number(number);
        Optional<String> key = IdempotencyKeyHeader.of(request);
        Optional<MoveResult.Refused> refusal = desk.refusal(actor, caseNumber);
        // The stored response under the key is returned even if the state would refuse the file by
        // now.
        if (refusal.isPresent() && key.isEmpty()) {
            throw CaseRefusals.of(refusal.get());
        }
        if (key.isEmpty()) {
            desk.requireSpace(actor, caseNumber);
        }
        try (ReceivedUpload upload = uploads.receive(request)) {
            return idempotentUpload.add(actor, caseNumber, upload.fingerprint(), upload);
        }
    }

    /** Files of the case, in the order in which their uploads began. */
    @Get
    HttpResponse<Page<AttachmentJson>> listAttachments(
            Actor actor, @PathVariable String number, ListQuery query) {
        AttachmentId after = query.after().map(List::getFirst).map(AttachmentId::new).orElse(null);
        return query.answer(
                desk.page(actor, CaseNumberPath.number(number), after, query.limit() + 1),
                attachment -> List.of(attachment.id().value()),
                AttachmentJson::of);
    }

    /**
     * A file of the case, byte by byte as it was sent, for download and not for display. A client
     * may ask for a part by {@code Range}, with one range of bytes, to continue a download. A file
     * never changes, so {@code If-Range} with its ETag always holds.
     */
    @Get("/{attachment_id}")
    @Produces(MediaType.ALL)
    @ApiResponse(
            responseCode = "200",
            description = "The file.",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "Name of the file (RFC 6266).",
                            schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.ALL,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "206",
            description = "The part of the file that `Range` asks for.",
            headers = {
                @Header(
                        name = "Content-Disposition",
                        description = "Name of the file (RFC 6266).",
                        schema = @Schema(type = "string")),
                @Header(
                        name = "Content-Range",
                        description = "The positions of the first and the last byte, and the size.",
                        schema = @Schema(type = "string"))
            },
            content =
                    @Content(
                            mediaType = MediaType.ALL,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "416", description = "The file has no such bytes.")
    HttpResponse<Download> getAttachment(
            Actor actor,
            @PathVariable String number,
            @PathVariable("attachment_id") @Identifier String attachmentId,
            HttpRequest<?> request) {
        Attachment attachment =
                desk.find(actor, CaseNumberPath.number(number), new AttachmentId(attachmentId));
        return Downloads.of(request, attachment, desk);
    }
}
