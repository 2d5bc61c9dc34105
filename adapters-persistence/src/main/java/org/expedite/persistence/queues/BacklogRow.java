package org.expedite.persistence.queues;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.queues.Backlog;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;

/** The number of cases of one priority that wait at one level. */
@MappedEntity("support_case")
record BacklogRow(@Id String waitingLevel, Priority priority, long cases, Instant oldestSince) {

    Backlog.Waiting toWaiting() {
        return new Backlog.Waiting(new TechnicalLevel(waitingLevel), priority, cases, oldestSince);
    }
}
