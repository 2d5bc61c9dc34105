package org.expedite.domain.cases;

import java.util.Optional;
import org.expedite.domain.timeline.Note;

/** Adds notes to cases. */
public final class NoteMoves {
    private NoteMoves() {}

    /**
     * Adds a public note to a case that is not closed or withdrawn (ours). For a note of the
     * customer, see {@link CustomerActivity}.
     *
     * @param by the participant who writes it
     * @throws IllegalArgumentException if the note is internal, since internal notes do not change
     *     the case
     */
    public static Move add(SupportCase supportCase, Note note, Participant by) {
        return supportCase.make(
                CaseMove.ADD_NOTE,
                by,
                note.writtenAt(),
                c -> c,
                _ -> new CaseEvent.NoteAdded(note));
    }

    /** Returns the note that {@code event} added; empty for all other types of event. */
    public static Optional<Note> addedBy(CaseEvent event) {
        return event instanceof CaseEvent.NoteAdded(Note note)
                ? Optional.of(note)
                : Optional.empty();
    }
}
