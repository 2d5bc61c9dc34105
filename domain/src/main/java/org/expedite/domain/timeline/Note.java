package org.expedite.domain.timeline;

import java.time.Instant;
import org.expedite.domain.Require;

/**
 * A note on a case (ours). It is immutable and stored as an event of the timeline.
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
}
