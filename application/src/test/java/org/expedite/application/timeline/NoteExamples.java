package org.expedite.application.timeline;

import org.expedite.application.UnitOfWork;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.cases.Cases;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Move;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.cases.Participant;
import org.expedite.domain.cases.ParticipantRole;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;

/** Notes, and ways to store them. */
public record NoteExamples(Cases cases, Timeline timeline, UnitOfWork unitOfWork) {
    private static final Participant ENGINEER =
            new Participant("engineer-1", ParticipantRole.ENGINEER);

    /** A note of an engineer. */
    public static Note note(String id, String body, Visibility visibility) {
        return new Note(new NoteId(id), ENGINEER.id(), body, visibility, CaseExamples.OPENED_AT);
    }

    /** Stores a note, as desks do. */
    public Note write(CaseNumber number, Note note) {
        return unitOfWork.run(
                () -> {
                    switch (note.visibility()) {
                        case PUBLIC ->
                                cases.save(
                                        made(
                                                NoteMoves.add(
                                                        cases.find(number).orElseThrow(),
                                                        note,
                                                        ENGINEER)));
                        case INTERNAL -> timeline.append(number, new CaseEvent.NoteAdded(note));
                    }
                    return note;
                });
    }

    private static CaseChange made(Move move) {
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            case Move.Refused refused -> throw new AssertionError(refused.explanation().text());
        };
    }

    /** Stores a note with a body. */
    public Note write(CaseNumber number, String id, String body, Visibility visibility) {
        return write(number, note(id, body, visibility));
    }
}
