package org.expedite.application.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The port to what happened to cases, in order; nothing in it is ever changed or removed. What
 * changes a case is kept with it, by {@link org.expedite.application.cases.Cases#save}.
 */
public interface Timeline {
    /**
     * Keeps what happened beside the case, which does not change: its version stays. The entry
     * follows all that happened up to then and precedes all that a later version brings. Until the
     * unit of work ends, nobody else changes the case or adds to its timeline.
     *
     * @param event an internal one
     * @return where it stands
     * @throws IllegalArgumentException if it is public, which is a change of the case
     * @throws IllegalStateException outside of a unit of work, or if there is no such case
     */
    TimelinePosition append(CaseNumber number, CaseEvent event);

    /**
     * What happened to a case, oldest first. Who walks on from the place of the last entry of each
     * page meets everything once.
     *
     * @param seen only what is of these
     * @param after only what stands after this place, whether there is something in it or not; or
     *     null for the first page
     * @param limit the most to give, 1 or more
     */
    List<TimelineEntry> page(
            CaseNumber number, Set<Visibility> seen, @Nullable TimelinePosition after, int limit);

    /** The note of that id on that case, if there is one. */
    Optional<Note> note(CaseNumber number, NoteId id);
}
