package org.expedite.web.api.timeline;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.expedite.domain.timeline.Note;
import org.expedite.domain.timeline.Visibility;
import org.expedite.web.api.text.Text;

/**
 * A new note.
 *
 * @param visibility {@code INTERNAL} for the assistance center only; customers cannot write
 *     internal notes
 */
@Introspected
@Schema(
        name = "NewNote",
        example =
                """
                {"body": "The core dumps are on their way.", "visibility": "PUBLIC"}\
                """)
public record NoteBody(
        @NotNull @Text(max = Note.MAX_BODY, lines = true) String body,
        @NotNull Visibility visibility) {}
