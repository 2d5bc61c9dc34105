package org.expedite.web.queues;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.application.queues.QueueEntry;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.Progress;
import org.expedite.web.cases.CaseProductJson;

/**
 * A case that waits in a queue.
 *
 * @param waitingSinceAt when it arrived at the technical level
 * @param reasons why it has its place, what counts first in front
 */
@Introspected
@Schema(name = "QueueEntry")
public record QueueEntryJson(
        String number,
        Priority priority,
        boolean expedited,
        Instant waitingSinceAt,
        String organizationId,
        CaseProductJson product,
        String synopsis,
        List<PlaceReasonJson> reasons) {

    static QueueEntryJson of(QueueEntry entry) {
        Progress progress = entry.supportCase().progress();
        return new QueueEntryJson(
                entry.supportCase().number().value(),
                progress.priority(),
                progress.expedited(),
                progress.waitingSince(),
                entry.supportCase().organization().value(),
                CaseProductJson.of(entry.supportCase().product()),
                entry.supportCase().report().synopsis(),
                entry.reasons().stream().map(PlaceReasonJson::of).toList());
    }
}
