package org.expedite.persistence.reports;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.reports.QueueAge;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;

/**
 * The number of cases of one priority that wait at one level.
 *
 * @param afterHour those of them that arrived less than an hour ago; the next columns include them
 */
@MappedEntity("support_case")
record QueueAgeRow(
        @Id String waitingLevel,
        Priority priority,
        long cases,
        long expeditedCases,
        Instant oldestSince,
        long afterHour,
        long afterFourHours,
        long afterDay) {

    QueueAge toQueueAge() {
        return new QueueAge(
                new TechnicalLevel(waitingLevel),
                priority,
                cases,
                expeditedCases,
                oldestSince,
                afterHour,
                afterFourHours - afterHour,
                afterDay - afterFourHours,
                cases - afterDay);
    }
}
