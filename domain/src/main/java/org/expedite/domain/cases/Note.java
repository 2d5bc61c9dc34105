package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.Require;

/**
 * What somebody has to say on a case (ours). It is never changed; it is kept as the event of its
 * being written, and so stands in the timeline in its place.
 *
 * @param author the contact or the engineer who wrote it
 * @param body 1 to {@link #MAX_BODY} characters
 */
public record Note(
        NoteId id, String author, String body, Visibility visibility, Instant writtenAt) {
    /** Longest body, in characters. */
    public static final int MAX_BODY = 20_000;

    public Note {
        Require.text("author", author, Require.MAX_IDENTIFIER);
        Require.text("body", body, MAX_BODY);
    }

    /**
     * What writing it does to the case, in whatever status that is: there may be more to tell after
     * its end (ours). A resolution is silent anew from a customer's note on.
     *
     * @param by who writes it
     * @throws IllegalArgumentException if it is internal, which changes nothing
     */
    public CaseChange on(SupportCase supportCase, Participant by) {
        return new CaseChange(
                supportCase.version(),
                Resolution.heard(supportCase, by, writtenAt),
                List.of(toEvent()));
    }

    /** The note whose writing is {@code event}; empty where something else happened. */
    public static Optional<Note> writtenIn(CaseEvent event) {
        return event instanceof CaseEvent.NoteAdded(Note note)
                ? Optional.of(note)
                : Optional.empty();
    }

    /** That it was written, with all that it says. */
    public CaseEvent toEvent() {
        return new CaseEvent.NoteAdded(this);
    }
}
