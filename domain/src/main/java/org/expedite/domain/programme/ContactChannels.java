package org.expedite.domain.programme;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the assistance center is reached. Clause {@code ACCESS_CHANNELS}. */
public final class ContactChannels {
    /** Where cases are opened on the web. */
    public static final String WEB_URL = "https://www.juniper.net/support/cm";

    /** The list of numbers for callers from elsewhere. */
    public static final String INTERNATIONAL_URL =
            "https://www.juniper.net/support/requesting-support.html";

    /** How one becomes certified. */
    public static final String CERTIFICATION_URL =
            "https://www.juniper.net/us/en/training/certification/";

    /** Where contracts are bought. */
    public static final String SALES_PHONE = "+18662986428";

    /**
     * A support line.
     *
     * @param number E.164
     * @param tollFreeIn the countries that it serves, ISO 3166-1 alpha-2
     */
    public record Phone(String number, List<String> tollFreeIn) {}

    /** The support lines. */
    public static final List<Phone> PHONES =
            List.of(new Phone("+18883145822", List.of("US", "CA", "MX")));

    private ContactChannels() {}

    /** How somebody in {@code country} calls: the toll-free number, or the international list. */
    public static String callFrom(String country) {
        return PHONES.stream()
                .filter(p -> Set.copyOf(p.tollFreeIn()).contains(country.toUpperCase(Locale.ROOT)))
                .map(Phone::number)
                .findFirst()
                .orElse(INTERNATIONAL_URL);
    }
}
