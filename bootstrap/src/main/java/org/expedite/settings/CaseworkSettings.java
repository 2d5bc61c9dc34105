package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.joda.money.Money;

/**
 * Terms that the center agrees on with its customers.
 *
 * @param timeAndMaterialsRate the price of an hour for customers without cover, more than zero
 * @param closeAfterDays the number of days without confirmation after which a resolved case is
 *     auto-closed, 0 for never
 */
@Introspected
@ConfigurationProperties("expedite")
public record CaseworkSettings(Money timeAndMaterialsRate, @Min(0) @Max(3_650) int closeAfterDays) {

    /**
     * Returns the time without confirmation after which a resolved case is auto-closed; zero for
     * never.
     */
    public Duration autoCloseAfter() {
        return Duration.ofDays(closeAfterDays);
    }
}
