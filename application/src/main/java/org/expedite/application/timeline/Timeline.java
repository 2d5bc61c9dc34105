package org.expedite.application.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.NoteId;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Port to the events of cases, in order. Events are never changed or removed. Events that change a
 * case are stored with it, by {@link org.expedite.application.cases.Cases#save}.
 */
public interface Timeline {
    /**
     * Stores an event that does not change the case or its version. It comes after all events so
     * far and before those of later versions. Until the unit of work ends, nobody else can change
     * the case or its timeline.
     *
     * @param event an internal event
     * @return its position
     * @throws IllegalArgumentException if the event is public, since public events change the case
     * @throws IllegalStateException outside of a unit of work, or if the case does not exist
     */
    TimelinePosition append(CaseNumber number, CaseEvent event);

    /**
     * Returns a page of the events of a case, oldest first. Successive pages, each after the
     * position of the last entry, contain every event once.
     *
     * @param seen the visibilities of the events to return
     * @param after the position after which the page begins, whether an event has it or not; or
     *     null for the first page
     * @param limit the maximum number of entries, 1 or more
     */
    List<TimelineEntry> page(
            CaseNumber number, Set<Visibility> seen, @Nullable TimelinePosition after, int limit);

    /**
     * Returns the events of certain types of several cases, oldest first for each case; no entry
     * for a case without such an event.
     *
     * @param numbers the numbers of cases, not all of which need to exist
     */
    Map<CaseNumber, List<CaseEvent>> events(Set<CaseNumber> numbers, Set<CaseEvent.Type> types);

    /** Returns the note with that id on that case, if it exists. */
    Optional<Note> note(CaseNumber number, NoteId id);
}
