package org.expedite.web.pages.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.timeline.AddNoteResult;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.Visibility;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Adds notes to cases. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class NotesController {

    private static final String BODY = "body";
    private static final String VISIBILITY = "visibility";

    private final TimelineDesk desk;
    private final CaseMoves moves;
    private final FormDrafts drafts;
    private final Frames frames;

    NotesController(TimelineDesk desk, CaseMoves moves, FormDrafts drafts, Frames frames) {
        this.desk = desk;
        this.moves = moves;
        this.drafts = drafts;
        this.frames = frames;
    }

    /** Adds a note. What does not say that it is for the customer too is for the center alone. */
    @Post("/notes")
    HttpResponse<?> write(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        CaseNumber written = CaseNumberPath.number(number);
        FormBody form = FormBody.of(body);
        Optional<FormState.Problem> problem =
                new FieldChecks(form, frames.texts(request)).text(BODY, Note.MAX_BODY, true);
        if (problem.isPresent()) {
            return moves.invalid(
                    request,
                    caller,
                    written,
                    CaseAction.ADD_NOTE,
                    new FormState(form.shown(BODY, VISIBILITY), List.of(problem.get())));
        }
        Visibility visibility =
                Visitor.worksOnCases(caller.actor())
                                && !form.text(VISIBILITY).equals(Visibility.PUBLIC.name())
                        ? Visibility.INTERNAL
                        : Visibility.PUBLIC;
        return switch (desk.write(caller.actor(), written, form.text(BODY), visibility)) {
            case AddNoteResult.Added _ -> {
                drafts.discard(caller, CasePages.NOTE, written.value());
                yield CaseMoves.done(written);
            }
            case AddNoteResult.Refused refused ->
                    moves.refused(
                            request,
                            caller,
                            written,
                            CaseAction.ADD_NOTE,
                            form.shown(BODY, VISIBILITY),
                            refused.refusal());
        };
    }
}
