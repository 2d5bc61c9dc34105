package org.expedite.persistence.queues;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.QueuePosition;

/** Of the row of a case that waits, only what decides on its place. */
@MappedEntity("support_case")
record WaitingRow(@Id String number, Priority priority, boolean expedited, Instant waitingSinceAt) {

    QueuePosition toPlace() {
        return new QueuePosition(priority, expedited, waitingSinceAt, new CaseNumber(number));
    }
}
