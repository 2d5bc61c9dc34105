package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.joda.money.Money;

/**
 * What the center agrees on with its customers.
 *
 * @param timeAndMaterialsRate what an hour costs customers without cover, more than nothing
 * @param closeAfterDays after how many days of silence a resolved case closes by itself, 0 for
 *     never
 */
@Introspected
@ConfigurationProperties("expedite")
public record CaseworkSettings(Money timeAndMaterialsRate, @Min(0) @Max(3_650) int closeAfterDays) {

    /** The same time of silence; zero if silence closes nothing. */
    public Duration silence() {
        return Duration.ofDays(closeAfterDays);
    }
}
