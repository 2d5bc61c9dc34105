package org.expedite.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.expedite.domain.cases.TechnicalLevels;

/**
 * The settings that a decision depends on; each decision records those it was made with.
 *
 * @param zone in which days begin and end
 */
public record PolicySettings(
        TechnicalLevels levels, LateIdentification lateIdentification, ZoneId zone) {
    /** The day that {@code instant} falls on. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
