package org.expedite.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * The numbers, groups and days of the cases that the loader stores, as the loader's SQL and the
 * requests both compute them.
 *
 * @param cases how many cases are loaded
 * @param groups among how many groups of records: one organization each, with its people and assets
 * @param firstDay the day of the first of them
 */
record Numbers(int cases, int groups, LocalDate firstDay) {
    /** Where the cases begin that are stored for a measurement which uses each case once. */
    static final int SUPPLY = 10_000_000;

    private static final int MOST_CALLERS = 256;
    private static final int CASES_OF_GROUP = 1_000;
    private static final int CASES_OF_DAY = 10_000;
    private static final int COUNTER_OF_SUPPLY = 100_000;

    static Numbers of(int cases) {
        int days = cases / CASES_OF_DAY + 2;
        return new Numbers(
                cases,
                Math.max(1, cases / CASES_OF_GROUP),
                LocalDate.now(ZoneOffset.UTC).minusDays(days));
    }

    /** Returns the number of a loaded case, or of one of the supply. */
    String number(int index) {
        LocalDate day = firstDay.plusDays(day(index));
        return "%04d-%02d%02d-%06d"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), counter(index));
    }

    /** Returns how many groups have somebody with a token; they are the first ones. */
    int callers() {
        return Math.min(MOST_CALLERS, groups);
    }

    /** Returns the group of a case. Those of the supply belong to somebody with a token. */
    int group(int index) {
        return index % (index >= SUPPLY ? callers() : groups);
    }

    /** Chooses a case of an organization with somebody who has a token. */
    int ownCase(SplittableRandom random) {
        return random.nextInt(cases / groups) * groups + random.nextInt(callers());
    }

    /** Returns the group as it stands in identifiers. */
    static String text(int group) {
        return "%07d".formatted(group);
    }

    /** Fills the table {@code bench.number} for a range of cases. */
    String fill(int from, int to) {
        String day = from >= SUPPLY ? "%d".formatted(day(from)) : "i div " + CASES_OF_DAY;
        String counter =
                from >= SUPPLY
                        ? "i - %d".formatted(SUPPLY - COUNTER_OF_SUPPLY)
                        : "i mod %d + 1".formatted(CASES_OF_DAY);
        return """
        insert into bench.number (i, org, number, moved)
        with recursive s (i) as (select %1$d union all select i + 1 from s where i + 1 < %2$d)
        select i, lpad(i mod %3$d, 7, '0'),
          concat(date_format(date_add('%4$s', interval %5$s day), '%%Y-%%m%%d'), '-',
            lpad(%6$s, 6, '0')),
          timestampdiff(second, utc_timestamp(), date_add('%4$s', interval %5$s day))
            + (%6$s) mod %7$d * 8
        from s
        """
                .formatted(
                        from,
                        to,
                        from >= SUPPLY ? callers() : groups,
                        firstDay,
                        day,
                        counter,
                        CASES_OF_DAY);
    }

    private int day(int index) {
        return index >= SUPPLY ? cases / CASES_OF_DAY + 1 : index / CASES_OF_DAY;
    }

    private static int counter(int index) {
        return index >= SUPPLY ? index - SUPPLY + COUNTER_OF_SUPPLY : index % CASES_OF_DAY + 1;
    }
}
