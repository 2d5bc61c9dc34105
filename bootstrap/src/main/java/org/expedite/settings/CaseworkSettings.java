package org.expedite.settings;

import java.time.Duration;
import org.joda.money.Money;

/**
 * What the center agrees on with its customers.
 *
 * @param timeAndMaterialsRate what an hour costs customers without cover, more than nothing
 * @param silence how long after its resolution a case is closed that the customer says nothing to,
 *     in whole days; zero where silence closes nothing
 */
public record CaseworkSettings(Money timeAndMaterialsRate, Duration silence) {
    private static final Money USUAL_RATE = Money.parse("USD 350.00");
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 3_650;

    static CaseworkSettings of(Variables given) {
        return new CaseworkSettings(
                given.parsed(
                                "EXPEDITE_TIME_AND_MATERIALS_RATE",
                                "what an hour costs, such as USD 350.00",
                                CaseworkSettings::rate)
                        .orElse(USUAL_RATE),
                Duration.ofDays(
                        given.number("EXPEDITE_CLOSE_AFTER_DAYS", 0, MOST_DAYS, USUAL_DAYS)));
    }

    private static Money rate(String text) {
        Money rate = Money.parse(text);
        if (!rate.isPositive()) {
            throw new IllegalArgumentException(text);
        }
        return rate;
    }
}
