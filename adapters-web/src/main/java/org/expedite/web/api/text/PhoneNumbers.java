package org.expedite.web.api.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads phone numbers as people say and type them, and as telephone systems deliver them. The rules
 * of numbering plans and dialling prefixes are those of Google's library.
 */
public final class PhoneNumbers {
    /** The error of a text that is no phone number: the code, a colon, and the detail. */
    public static final String OBJECTION =
            "INVALID_PHONE_NUMBER: must be a phone number, with its country code or whole in its"
                    + " country";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s().\\-/\\u2010-\\u2015]");
    private static final Pattern E164 = Pattern.compile(PhoneNumber.E164);

    /** A complete number without a plus sign, with an international prefix or without one. */
    private static final Pattern INTERNATIONAL = Pattern.compile("(?:00|011)?([1-9][0-9]{6,14})");

    /** A number within Mexico, with a prefix of the time before 2019. */
    private static final Pattern MEXICAN = Pattern.compile("(?:01|04[45]|1)([1-9][0-9]{9})");

    private static final Pattern EXTENSION = Pattern.compile("(?i)\\s*(?:ext|x|#|,).*");
    private static final int MOST_NUMBERS = 3;
    private static final String MEXICO = "MX";

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final NumberForms forms = new NumberForms(library);
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
     * Returns the forms in E.164, the form of the registry, under which a number may be stored.
     *
     * @param text as given; an extension is ignored
     * @param country in which it was read, or null for home
     * @return the forms; empty if the text is not a number
     */
    public Set<String> read(String text, @Nullable String country) {
        String number = CallerNumber.in(text);
        String digits = SEPARATORS.matcher(EXTENSION.matcher(number).replaceAll("")).replaceAll("");
        String within = country == null ? home : country;
        Set<String> found = new LinkedHashSet<>();
        if (E164.matcher(digits).matches()) {
            // The registry may have it, even if it is in no numbering plan.
            found.add(digits);
            NumberForms.present(digits).ifPresent(found::add);
        }
        Stream.of(
                        parsed(number, within).filter(library::isValidNumber).stream(),
                        complete(digits, within).flatMap(this::valid),
                        beside(found.isEmpty() ? number : "", within))
                .flatMap(readings -> readings)
                .map(forms::of)
                .forEach(found::addAll);
        if (found.isEmpty()) {
            // The library may not know a new numbering plan yet.
            parsed(number, within).filter(this::isWhole).map(forms::of).ifPresent(found::addAll);
        }
        return found;
    }

    /** Returns a number with its country code, as far as it has one or a known prefix before it. */
    private static Stream<String> complete(String digits, String country) {
        Matcher international = INTERNATIONAL.matcher(digits);
        Matcher mexican = MEXICAN.matcher(country.equals(MEXICO) ? digits : "");
        return Stream.of(
                        E164.matcher(digits).matches() ? digits : "",
                        international.matches() ? "+" + international.group(1) : "",
                        mexican.matches() ? "+52" + mexican.group(1) : "")
                .filter(number -> !number.isEmpty());
    }

    /** Reads a number of a present or, if it is of none, of an earlier numbering plan. */
    private Stream<Phonenumber.PhoneNumber> valid(String e164) {
        return Stream.concat(Stream.of(e164), NumberForms.present(e164).stream())
                .flatMap(number -> parsed(number, null).stream())
                .filter(library::isValidNumber)
                .limit(1);
    }

    /** Finds numbers beside words. */
    private Stream<Phonenumber.PhoneNumber> beside(String text, String country) {
        return StreamSupport.stream(
                        library.findNumbers(text, country, Leniency.VALID, MOST_NUMBERS)
                                .spliterator(),
                        false)
                .map(PhoneNumberMatch::number);
    }

    private boolean isWhole(Phonenumber.PhoneNumber number) {
        return library.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    private Optional<Phonenumber.PhoneNumber> parsed(String text, @Nullable String country) {
        try {
            return Optional.of(library.parse(text, country));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
