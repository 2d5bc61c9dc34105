package org.expedite.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days as browsers send them, such as {@code 2026-06-01}. */
public final class TypedDay {
    private static final int LAST_YEAR = 9998;

    private TypedDay() {}

    /**
     * Returns a day.
     *
     * @param text of a field
     * @return the day of the years 1 to 9998; empty if the text is none
     */
    public static Optional<LocalDate> of(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
