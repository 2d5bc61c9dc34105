package org.expedite.web.api.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads phone numbers as people say, type and display them. Which digits make a number where, and
 * what is dialled before it there, is for Google's library to know.
 */
public final class PhoneNumbers {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-/\\u00A0\\u2010-\\u2015]");
    private static final Pattern E164 = Pattern.compile(PhoneNumber.E164);

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String home;

    private PhoneNumbers(String home) {
        this.home = home;
    }

    /**
     * A reader for one place.
     *
     * @param home the country whose numbers come without a country code, ISO 3166-1 alpha-2
     * @return the reader
     */
    public static PhoneNumbers readIn(String home) {
        return new PhoneNumbers(home);
    }

    /**
     * The number in E.164, as the registry has numbers. There may be two forms: as it was given,
     * and as it is written in its country today, where that has changed or differs from what is
     * dialled.
     *
     * @param text as given; an extension is passed over
     * @param country where it was read, or null for home
     * @return the forms; empty where that is no number
     */
    public Set<String> read(String text, @Nullable String country) {
        Set<String> forms = new LinkedHashSet<>();
        given(text).ifPresent(forms::add);
        parsed(text, country == null ? home : country).ifPresent(forms::add);
        return forms;
    }

    /**
     * The library refuses what numbering plans do not have; the registry may have it all the same.
     */
    private static Optional<String> given(String text) {
        return Optional.of(SEPARATORS.matcher(text).replaceAll(""))
                .filter(digits -> E164.matcher(digits).matches());
    }

    private Optional<String> parsed(String text, String country) {
        try {
            Phonenumber.PhoneNumber number = library.parse(text, country);
            boolean whole =
                    library.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            return whole
                    ? Optional.of(library.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
