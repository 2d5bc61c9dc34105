package org.expedite.web.pages.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.attachments.AddAttachmentResult;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.attachments.Download;
import org.expedite.web.api.attachments.Downloads;
import org.expedite.web.api.attachments.ReceivedUpload;
import org.expedite.web.api.attachments.Uploads;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.Upload;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;

/** Adds files to cases, and sends them. */
@Controller("/cases/{number}/files")
@Hidden
@WebPage
@WithoutIdempotencyKey
@ExecuteOn(TaskExecutors.BLOCKING)
class FilesController {

    private final AttachmentDesk desk;
    private final Uploads uploads;
    private final CaseMoves moves;

    FilesController(AttachmentDesk desk, Uploads uploads, CaseMoves moves) {
        this.desk = desk;
        this.uploads = uploads;
        this.moves = moves;
    }

    /** Adds a file. A case that takes none says so before the file is read. */
    @Post
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> add(HttpRequest<?> request, SignedIn caller, @PathVariable String number)
            throws IOException {
        CaseNumber extended = CaseNumberPath.number(number);
        Optional<MoveResult.Refused> refusal = desk.refusal(caller.actor(), extended);
        if (refusal.isPresent()) {
            return refused(request, caller, extended, refusal.get());
        }
        desk.requireSpace(caller.actor(), extended);
        try (ReceivedUpload upload = uploads.receive(request)) {
            return switch (desk.add(
                    caller.actor(),
                    extended,
                    upload.fileName(),
                    upload.description(),
                    upload.file())) {
                case AddAttachmentResult.Added _ -> CaseMoves.done(extended);
                case AddAttachmentResult.Refused late ->
                        refused(request, caller, extended, late.refusal());
            };
        }
    }

    /** Sends a file, for download and not for display. */
    @Get("/{attachmentId}")
    @Produces(MediaType.ALL)
    HttpResponse<Download> file(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @PathVariable String attachmentId) {
        AttachmentId id =
                Identifiers.parse(attachmentId)
                        .map(AttachmentId::new)
                        .orElseThrow(() -> ProblemException.notFound("There is no such file."));
        return Downloads.of(
                request, desk.find(caller.actor(), CaseNumberPath.number(number), id), desk);
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            SignedIn caller,
            CaseNumber number,
            MoveResult.Refused refusal) {
        return moves.refused(request, caller, number, CaseAction.ADD_ATTACHMENT, Map.of(), refusal);
    }
}
