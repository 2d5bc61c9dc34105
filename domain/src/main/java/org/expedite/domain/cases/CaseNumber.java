package org.expedite.domain.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.expedite.domain.Require;

/**
 * The number of a case, such as {@code 2026-1122-000017}: the day of opening and a counter of six
 * digits or more that is never used twice.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    /** A zero for each digit of the shortest number. */
    private static final String FORM = "0000-0000-000000";

    private static final int LONGEST = FORM.length() + 6;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MMdd", Locale.ROOT);

    public CaseNumber {
        Require.that(isNumber(value), value, "a case number looks like 2026-1122-000017");
    }

    /**
     * Creates the number of the {@code count}-th case.
     *
     * @param day of opening, in the configured zone
     * @param count 1 or more
     */
    public static CaseNumber of(LocalDate day, long count) {
        Require.that(count >= 1, count, "the count must be 1 or more");
        return new CaseNumber(DAY.format(day) + String.format(Locale.ROOT, "-%06d", count));
    }

    /** Parses a case number; returns empty if {@code text} is not one. */
    public static Optional<CaseNumber> parse(String text) {
        return isNumber(text) ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        if (text.length() < FORM.length() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = i < FORM.length() && FORM.charAt(i) == '-';
            if (hyphen ? text.charAt(i) != '-' : !Require.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
