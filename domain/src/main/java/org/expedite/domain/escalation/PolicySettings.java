package org.expedite.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.expedite.domain.cases.TechnicalLevels;

/**
 * Settings that decisions depend on. Each decision stores the settings that it was made with.
 *
 * @param zone the time zone that defines days
 */
public record PolicySettings(
        TechnicalLevels levels, LateIdentification lateIdentification, ZoneId zone) {
    /** Returns the day of {@code instant} in the configured zone. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
