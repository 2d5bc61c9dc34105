package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.expedite.domain.cases.ReopeningWindow;
import org.joda.money.Money;

/**
 * Terms that the center agrees on with its customers.
 *
 * @param timeAndMaterialsRate the price of an hour for customers without cover, more than zero
 * @param closeAfterDays the number of days without confirmation after which a resolved case is
 *     auto-closed, 0 for never
 * @param reopenWithinDays the number of days after closure in which a case can be reopened, 0 for
 *     none
 */
@Introspected
@ConfigurationProperties("expedite")
public record CaseworkSettings(
        Money timeAndMaterialsRate,
        @Min(0) @Max(3_650) int closeAfterDays,
        @Min(0) @Max(3_650) int reopenWithinDays) {

    /**
     * Returns the time without confirmation after which a resolved case is auto-closed; zero for
     * never.
     */
    public Duration autoCloseAfter() {
        return Duration.ofDays(closeAfterDays);
    }

    /** Returns the time in which an ended case can be reopened. */
    public ReopeningWindow reopening() {
        return new ReopeningWindow(Duration.ofDays(reopenWithinDays));
    }
}
