package org.expedite.web.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Times as a reader reads them.
 *
 * @param texts the words around them, in the language of the reader
 * @param zone the time zone of the reader
 * @param now the time at which the page is made
 */
public record Times(Texts texts, ZoneId zone, Instant now) {

    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /**
     * Returns an instant as people read it.
     *
     * @param at the instant
     * @return day and time in the zone of the reader
     */
    public String moment(Instant at) {
        return format("time.moment").withZone(zone).format(at);
    }

    /**
     * Returns an instant to the second.
     *
     * @param at the instant
     * @return in UTC, as logs have it
     */
    public String exactly(Instant at) {
        return EXACT.format(at);
    }

    /**
     * Returns a day as people read it.
     *
     * @param day the day
     * @return with the name of its month
     */
    public String day(LocalDate day) {
        return format("time.day").format(day);
    }

    /**
     * Returns how long ago an instant was.
     *
     * @param since the instant
     * @return in the largest unit of which there is one, rounded down
     */
    public String ago(Instant since) {
        Duration age = Duration.between(since, now);
        if (age.toMinutes() < 1) {
            return texts.text("time.moments");
        }
        if (age.toHours() < 1) {
            return texts.text("time.minutes", age.toMinutes());
        }
        return age.toDays() < 2
                ? texts.text("time.hours", age.toHours())
                : texts.text("time.days", age.toDays());
    }

    /**
     * Returns the zone as people name it.
     *
     * @return such as {@code Central European Time}
     */
    public String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getDisplayName(TextStyle.FULL, locale());
    }

    /** The order of a date is a matter of the language, so its pattern is a text. */
    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(texts.text(key), locale());
    }

    private Locale locale() {
        return texts.language().locale();
    }
}
