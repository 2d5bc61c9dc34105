package org.expedite.application.timeline;

import org.expedite.application.casework.MoveResult;
import org.expedite.domain.timeline.Note;

/** Result of an attempt to add a note to a case. */
public sealed interface AddNoteResult {
    /** The note was added. */
    record Added(Note note) implements AddNoteResult {}

    /** The state of the case does not allow notes. */
    record Refused(MoveResult.Refused refusal) implements AddNoteResult {}
}
