package org.expedite.domain.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.domain.Require;

/**
 * The number of a case, such as {@code 2026-1122-000017}: the day of opening and a counter of six
 * digits or more that is never used twice.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{6,12}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MMdd", Locale.ROOT);

    public CaseNumber {
        Require.that(matches(value).matches(), value, "a case number looks like 2026-1122-000017");
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
        return matches(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    private static Matcher matches(String text) {
        return FORM.matcher(text);
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
