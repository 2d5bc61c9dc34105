package org.expedite.application.reports;

import java.time.Instant;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;

/**
 * The cases of one priority that wait at one level, and for how long. The four ages count each case
 * once.
 *
 * @param cases the number of cases, 1 or more
 * @param expedited those of them that are expedited
 * @param oldestSince the arrival of the longest-waiting case at the level
 * @param underOneHour cases that wait for less than an hour
 * @param underFourHours cases that wait for at least an hour and less than four
 * @param underOneDay cases that wait for at least four hours and less than 24
 * @param oneDayOrMore cases that wait for 24 hours or more
 */
public record QueueAge(
        TechnicalLevel level,
        Priority priority,
        long cases,
        long expedited,
        Instant oldestSince,
        long underOneHour,
        long underFourHours,
        long underOneDay,
        long oneDayOrMore) {}
