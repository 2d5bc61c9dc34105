package org.expedite.web.pages.escalation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.expedite.web.api.text.Instants;

/** Times in addresses: exact ones of links, and those that people enter in their own zone. */
final class AskedTime {

    private AskedTime() {}

    /** Returns the instant, or empty if the text is none. */
    static Optional<Instant> parse(String text, ZoneId zone) {
        try {
            Instant at =
                    text.endsWith("Z")
                            ? Instant.parse(text)
                            : LocalDateTime.parse(text).atZone(zone).toInstant();
            return Optional.of(at).filter(Instants::canBeTold);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Returns an instant as an input for times shows it. */
    static String shown(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
    }
}
