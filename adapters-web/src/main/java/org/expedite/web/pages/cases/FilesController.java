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
import java.util.List;
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
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.routes.Upload;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;

/** Adds files to cases, and sends them. */
@Controller("/cases/{number}/files")
@Hidden
@WebPage
@WithoutIdempotencyKey
@ExecuteOn(TaskExecutors.BLOCKING)
class FilesController {

    private static final String FILE = "file";

    private final AttachmentDesk desk;
    private final Uploads uploads;
    private final CaseMoves moves;
    private final Frames frames;

    FilesController(AttachmentDesk desk, Uploads uploads, CaseMoves moves, Frames frames) {
        this.desk = desk;
        this.uploads = uploads;
        this.moves = moves;
        this.frames = frames;
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
        } catch (ProblemException e) {
            List<FormState.Problem> problems = problems(request, e.spec());
            if (problems.isEmpty()) {
                throw e;
            }
            return moves.invalid(
                    request,
                    caller,
                    extended,
                    CaseAction.ADD_ATTACHMENT,
                    new FormState(Map.of(), problems));
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

    /** Returns what is wrong with the file; nothing if something else is. */
    private List<FormState.Problem> problems(HttpRequest<?> request, ProblemSpec spec) {
        return spec.errors().stream()
                .filter(error -> "/file".equals(error.pointer()))
                .map(
                        error ->
                                new FormState.Problem(
                                        FILE, frames.texts(request).error("", FILE, error.code())))
                .toList();
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            SignedIn caller,
            CaseNumber number,
            MoveResult.Refused refusal) {
        return moves.refused(request, caller, number, CaseAction.ADD_ATTACHMENT, Map.of(), refusal);
    }
}
