package org.expedite.web.api.queues;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.web.api.cases.CaseProductJson;

/**
 * A case that waits in a queue.
 *
 * @param waitingSinceAt when it arrived at the technical level
 * @param lastCustomerActivityAt when somebody of the customer last said, added or changed something
 * @param reasons the reasons for its position, the most important one first
 */
@Introspected
@Schema(name = "QueueEntry")
public record QueueEntryJson(
        String number,
        Priority priority,
        boolean expedited,
        Instant waitingSinceAt,
        Instant lastCustomerActivityAt,
        String organizationId,
        CaseProductJson product,
        String synopsis,
        List<PlaceReasonJson> reasons) {

    static QueueEntryJson of(WaitingCase waiting) {
        QueuePosition position = waiting.position();
        return new QueueEntryJson(
                position.number().value(),
                position.priority(),
                position.expedited(),
                position.waitingSince(),
                waiting.lastCustomerActivity(),
                waiting.organization().value(),
                CaseProductJson.of(waiting.product()),
                waiting.synopsis(),
                position.reasons().stream().map(PlaceReasonJson::of).toList());
    }
}
