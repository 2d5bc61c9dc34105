package org.expedite.web.api.timeline;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.Visibility;

/**
 * A note on a case.
 *
 * @param authorId the contact or the engineer who wrote it
 */
@Introspected
@Schema(name = "Note")
public record NoteJson(
        String id, String authorId, String body, Visibility visibility, Instant writtenAt) {

    static NoteJson of(Note note) {
        return new NoteJson(
                note.id().value(), note.author(), note.body(), note.visibility(), note.writtenAt());
    }
}
