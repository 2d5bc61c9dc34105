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
 * Reads phone numbers as people say, type and display them. The rules of numbering plans and
 * dialling prefixes are those of Google's library.
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
     * Creates a reader for one country.
     *
     * @param home the country of numbers without a country code, ISO 3166-1 alpha-2
     * @return the reader
     */
    public static PhoneNumbers readIn(String home) {
        return new PhoneNumbers(home);
    }

    /**
     * Returns a number in E.164, the form of the registry. There may be two forms: the given one,
     * and the present national one if it has changed or differs from what is dialled.
     *
     * @param text as given; an extension is ignored
     * @param country in which it was read, or null for home
     * @return the forms; empty if the text is not a number
     */
    public Set<String> read(String text, @Nullable String country) {
        Set<String> forms = new LinkedHashSet<>();
        given(text).ifPresent(forms::add);
        parsed(text, country == null ? home : country).ifPresent(forms::add);
        return forms;
    }

    /** Reads a number that is in no numbering plan; the registry may have it all the same. */
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
