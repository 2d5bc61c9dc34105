package org.expedite.web.api.timeline;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.expedite.application.access.Actor;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.timeline.AddNoteResult;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.api.resources.CaseRefusals;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;

/** Notes on a case. */
@Controller("/v1/cases/{number}/notes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Timeline")
public class NotesController {
    /** A note never changes. */
    private static final int ONLY_VERSION = 1;

    private final TimelineDesk desk;

    NotesController(TimelineDesk desk) {
        this.desk = desk;
    }

    /**
     * Writes a note: 403 if a customer writes an internal one, 409 with {@code CASE_NOT_OPEN} if
     * the case is closed or withdrawn. A public note changes the case, which then has a new
     * version. A customer's note ends waiting for the customer, and on a resolved case it restarts
     * the time until it is auto-closed.
     */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<NoteJson> addNote(
            Actor actor, @PathVariable String number, @Body @Valid NoteBody body) {
        CaseNumber caseNumber = CaseNumberPath.number(number);
        return switch (desk.write(actor, caseNumber, body.body(), body.visibility())) {
            case AddNoteResult.Added(Note note) ->
                    ETagResponses.created(
                            NoteJson.of(note),
                            ONLY_VERSION,
                            ETagResponses.at("v1", "cases", number, "notes", note.id().value()));
            case AddNoteResult.Refused(MoveResult.Refused refused) ->
                    throw CaseRefusals.of(refused);
        };
    }

    /**
     * One note on the case. Everybody who sees the case sees its public notes; engineers see all.
     *
     * @param noteId the id of the note
     */
    @Get("/{note_id}")
    HttpResponse<NoteJson> getNote(
            Actor actor,
            @PathVariable String number,
            @PathVariable("note_id") @Identifier String noteId) {
        Note note = desk.note(actor, CaseNumberPath.number(number), new NoteId(noteId));
        return ETagResponses.ok(NoteJson.of(note), ONLY_VERSION);
    }
}
