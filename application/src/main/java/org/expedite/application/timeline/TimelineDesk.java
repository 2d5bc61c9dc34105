package org.expedite.application.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.ForbiddenException;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.Cases;
import org.expedite.application.casework.MoveExecutor;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Adds notes to cases and lists the events of cases. A public note changes the case, like a move.
 * An internal note does not: it leaves no trace that a customer could notice, not even in the
 * version.
 */
public final class TimelineDesk {
    private final Cases cases;
    private final Timeline timeline;
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final Supplier<NoteId> ids;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param ids supplies new ids
     */
    public TimelineDesk(
            Cases cases,
            Timeline timeline,
            CaseReader reader,
            MoveExecutor moves,
            Supplier<NoteId> ids,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.reader = reader;
        this.moves = moves;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Adds a note to a case that is not closed or withdrawn; see {@link NoteMoves#add}.
     *
     * @param body 1 to {@link Note#MAX_BODY} characters
     * @throws ForbiddenException if the actor does no casework, or if a customer writes an internal
     *     note
     * @throws NotFoundException if the case does not exist or the actor has no access
     */
    public AddNoteResult write(Actor actor, CaseNumber number, String body, Visibility visibility) {
        UseCase useCase =
                switch (visibility) {
                    case PUBLIC -> UseCase.ADD_NOTE;
                    case INTERNAL -> UseCase.ADD_INTERNAL_NOTE;
                };
        return unitOfWork.run(
                () -> {
                    SupportCase supportCase = reader.find(actor, useCase, number);
                    Note note = new Note(ids.get(), actor.id(), body, visibility, clock.instant());
                    return switch (visibility) {
                        case PUBLIC -> addPublic(actor, supportCase, note);
                        case INTERNAL -> addInternal(actor, supportCase, note);
                    };
                });
    }

    private AddNoteResult addPublic(Actor actor, SupportCase supportCase, Note note) {
        return switch (NoteMoves.add(supportCase, note, actor.participant())) {
            case Move.Refused refused -> refused(actor, supportCase, note, refused);
            case Move.Made(CaseChange change) -> {
                cases.save(change);
                yield new AddNoteResult.Added(note);
            }
        };
    }

    private AddNoteResult addInternal(Actor actor, SupportCase supportCase, Note note) {
        Optional<Move.Refused> objection =
                supportCase.objectionTo(CaseMove.ADD_NOTE, actor.participant());
        if (objection.isPresent()) {
            return refused(actor, supportCase, note, objection.get());
        }
        timeline.append(supportCase.number(), new CaseEvent.NoteAdded(note));
        return new AddNoteResult.Added(note);
    }

    private AddNoteResult refused(
            Actor actor, SupportCase supportCase, Note note, Move.Refused refused) {
        return new AddNoteResult.Refused(
                moves.refused(reader.access(actor), supportCase, note.writtenAt(), refused));
    }

    /**
     * Finds a note.
     *
     * @throws ForbiddenException if the actor does no casework
     * @throws NotFoundException if the case or the note does not exist, or the actor has no access
     */
    public Note note(Actor actor, CaseNumber number, NoteId id) {
        reader.find(actor, UseCase.VIEW_CASE, number);
        return timeline.note(number, id)
                .filter(n -> Permissions.readableNotes(actor).contains(n.visibility()))
                .orElseThrow(() -> new NotFoundException("note", id.value()));
    }

    /**
     * Lists the events of a case that the actor may see; see {@link Timeline#page}.
     *
     * @throws ForbiddenException if the actor does no casework
     * @throws NotFoundException if the case does not exist or the actor has no access
     */
    public List<TimelineEntry> page(
            Actor actor, CaseNumber number, @Nullable TimelinePosition after, int limit) {
        reader.find(actor, UseCase.VIEW_CASE, number);
        return timeline.page(number, Permissions.readableNotes(actor), after, limit);
    }
}
