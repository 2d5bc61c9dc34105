package org.expedite.persistence.queues;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.QueuePosition;

/** The columns of a waiting case that determine its position in a queue. */
@MappedEntity("support_case")
record WaitingRow(@Id String number, Priority priority, boolean expedited, Instant waitingSinceAt) {

    QueuePosition toPosition() {
        return new QueuePosition(priority, expedited, waitingSinceAt, new CaseNumber(number));
    }
}
