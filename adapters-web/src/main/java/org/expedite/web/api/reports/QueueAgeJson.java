package org.expedite.web.api.reports;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import org.expedite.application.reports.QueueAge;
import org.expedite.domain.cases.Priority;

/**
 * The cases of one priority that wait at one level. The last four numbers count each case once.
 *
 * @param waiting the number of cases
 * @param expedited those of them that are expedited
 * @param oldestSinceAt since when the longest-waiting case waits at this level
 * @param oldestWait how long that is, in whole seconds (ISO 8601)
 * @param underOneHour cases that wait for less than an hour
 * @param underFourHours cases that wait for at least one hour and less than four
 * @param underOneDay cases that wait for at least four hours and less than 24
 * @param oneDayOrMore cases that wait for 24 hours or more
 */
@Introspected
@Schema(name = "QueueAge")
record QueueAgeJson(
        String level,
        Priority priority,
        long waiting,
        long expedited,
        Instant oldestSinceAt,
        String oldestWait,
        long underOneHour,
        long underFourHours,
        long underOneDay,
        long oneDayOrMore) {

    static QueueAgeJson of(QueueAge age, Instant asOf) {
        Duration wait = Duration.between(age.oldestSince(), asOf);
        return new QueueAgeJson(
                age.level().code(),
                age.priority(),
                age.cases(),
                age.expedited(),
                age.oldestSince(),
                Duration.ofSeconds(Math.max(0, wait.toSeconds())).toString(),
                age.underOneHour(),
                age.underFourHours(),
                age.underOneDay(),
                age.oneDayOrMore());
    }
}
