package org.expedite.sample;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.expedite.application.Composition;
import org.expedite.application.accounts.SessionLimits;
import org.expedite.domain.cases.ReopeningWindow;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.joda.money.Money;

/** Settings of desks that store the records of a start. */
final class SampleSettings {
    private SampleSettings() {}

    /** Returns settings with these levels. */
    static Composition.Settings with(TechnicalLevels levels) {
        return new Composition.Settings(
                new PolicySettings(levels, LateIdentification.ALLOW, ZoneOffset.UTC),
                Money.parse("USD 350.00"),
                Duration.ZERO,
                new ReopeningWindow(Duration.ZERO),
                100_000,
                new SessionLimits(Duration.ofHours(2), Duration.ofHours(12)),
                Duration.ofDays(400),
                Set.of());
    }
}
