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
 * An event of a case.
 *
 * @param id of the event within its case
 * @param actorId the contact or the engineer who acted, or {@code system}
 * @param reason as the actor gave it, null if none was given
 * @param details further details, by name; the names depend on the type
 * @param note the new note; null for any other event
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
