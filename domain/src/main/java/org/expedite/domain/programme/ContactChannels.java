package org.expedite.domain.programme;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Contact details of the assistance center. Clause {@code ACCESS_CHANNELS}. */
public final class ContactChannels {
    /** The web page for opening cases. */
    public static final String WEB_URL = "https://www.juniper.net/support/cm";

    /** The list of numbers for callers from elsewhere. */
    public static final String INTERNATIONAL_URL =
            "https://www.juniper.net/support/requesting-support.html";

    /** The web page about certification. */
    public static final String CERTIFICATION_URL =
            "https://www.juniper.net/us/en/training/certification/";

    /** The sales phone number for contracts. */
    public static final String SALES_PHONE = "+18662986428";

    /**
     * A support line.
     *
     * @param number E.164
     * @param tollFreeIn the countries in which it is toll-free, ISO 3166-1 alpha-2
     */
    public record Phone(String number, List<String> tollFreeIn) {}

    /** The support lines. */
    public static final List<Phone> PHONES =
            List.of(new Phone("+18883145822", List.of("US", "CA", "MX")));

    private ContactChannels() {}

    /**
     * Returns the toll-free number for callers in {@code country}, or the address of the
     * international list.
     */
    public static String callFrom(String country) {
        return PHONES.stream()
                .filter(p -> Set.copyOf(p.tollFreeIn()).contains(country.toUpperCase(Locale.ROOT)))
                .map(Phone::number)
                .findFirst()
                .orElse(INTERNATIONAL_URL);
    }
}
