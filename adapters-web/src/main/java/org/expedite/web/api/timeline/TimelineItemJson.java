package org.expedite.web.api.timeline;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.expedite.application.timeline.TimelineEntry;
import org.expedite.domain.cases.CaseEvent;
import org.expedite.domain.cases.NoteMoves;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param id names it among all that happened to this case
 * @param actorId the contact or the engineer who did it, or {@code system}
 * @param reason as the actor gave it, null where none was given
 * @param details what else belongs to it, by name; which there are depends on the type
 * @param note that was written, null where something else happened
 */
@Introspected
@Schema(name = "TimelineItem")
public record TimelineItemJson(
        String id,
        CaseEvent.Type type,
        Instant at,
        String actorId,
        Visibility visibility,
        @Nullable String reason,
        Map<String, String> details,
        @Nullable NoteJson note) {

    static TimelineItemJson of(TimelineEntry entry) {
        CaseEvent event = entry.event();
        EventDetails details = EventDetails.of(event);
        return new TimelineItemJson(
                entry.position().toString(),
                event.type(),
                event.at(),
                event.actor(),
                event.visibility(),
                details.reason(),
                details.texts(),
                NoteMoves.addedBy(event).map(NoteJson::of).orElse(null));
    }
}
