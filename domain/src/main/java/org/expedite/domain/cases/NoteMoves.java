package org.expedite.domain.cases;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.timeline.Note;

/** Adds notes to cases. */
public final class NoteMoves {
    private NoteMoves() {}

    /**
     * Adds a public note to a case in any status, closed ones included (ours). A note of the
     * customer restarts the time after which a resolved case is auto-closed.
     *
     * @param by the participant who writes it
     * @throws IllegalArgumentException if the note is internal, since internal notes do not change
     *     the case
     */
    public static CaseChange add(SupportCase supportCase, Note note, Participant by) {
        return CustomerActivity.recordedIn(
                new CaseChange(
                        supportCase.version(),
                        ResolutionMoves.restartAutoClose(supportCase, by, note.writtenAt()),
                        List.of(new CaseEvent.NoteAdded(note))),
                by,
                note.writtenAt());
    }

    /** Returns the note that {@code event} added; empty for all other types of event. */
    public static Optional<Note> addedBy(CaseEvent event) {
        return event instanceof CaseEvent.NoteAdded(Note note)
                ? Optional.of(note)
                : Optional.empty();
    }
}
