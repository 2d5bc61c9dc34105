package org.expedite.web.api.text;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms in E.164 under which the registry may have a number: the present one, the ones that
 * countries had before they changed their numbering plans, and mistaken ones that were accepted
 * earlier.
 */
final class NumberForms {
    /**
     * Changes of numbering plans. Mexico dropped the 1 of mobile numbers, Argentina dials its
     * mobile numbers with a 9 from abroad only, Brazil put a 9 before its mobile numbers, Benin 01
     * before all.
     */
    private static final List<Change> CHANGES =
            List.of(
                    new Change("\\+521(\\d{10})", "+52$1", "\\+52(\\d{10})", "+521$1"),
                    new Change("\\+54(\\d{10})", "+549$1", "\\+549(\\d{10})", "+54$1"),
                    new Change(
                            "\\+55(\\d\\d)([6-9]\\d{7})",
                            "+55$1\\9$2", "\\+55(\\d\\d)9([6-9]\\d{7})", "+55$1$2"),
                    new Change("\\+229(\\d{8})", "+22901$1", "\\+22901(\\d{8})", "+229$1"));

    private static final String ARGENTINA = "AR";
    private static final String TRUNK_PREFIX = "0";
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final PhoneNumberUtil library;

    NumberForms(PhoneNumberUtil library) {
        this.library = library;
    }

    /** Returns the present form of a number of an older plan, if it has such a form. */
    static Optional<String> present(String e164) {
        return CHANGES.stream().flatMap(change -> change.present(e164).stream()).findFirst();
    }

    /** Returns all forms of a number, the present one first. */
    Set<String> of(Phonenumber.PhoneNumber number) {
        Set<String> forms = new LinkedHashSet<>();
        String e164 = library.format(number, PhoneNumberFormat.E164);
        forms.add(e164);
        CHANGES.forEach(
                change -> {
                    change.present(e164).ifPresent(forms::add);
                    change.earlier(e164).ifPresent(forms::add);
                });
        String region = library.getRegionCodeForNumber(number);
        String country = "+" + number.getCountryCode();
        if (ARGENTINA.equals(region)) {
            // Within the country a mobile number has 15 after its area code.
            forms.add(country + withoutTrunkPrefix(national(number)));
        }
        if (region != null && TRUNK_PREFIX.equals(library.getNddPrefixForRegion(region, true))) {
            forms.add(country + TRUNK_PREFIX + e164.substring(country.length()));
        }
        return forms;
    }

    private String national(Phonenumber.PhoneNumber number) {
        return NO_DIGIT.matcher(library.format(number, PhoneNumberFormat.NATIONAL)).replaceAll("");
    }

    private static String withoutTrunkPrefix(String national) {
        return national.startsWith(TRUNK_PREFIX)
                ? national.substring(TRUNK_PREFIX.length())
                : national;
    }

    /** A change of a numbering plan, in both directions. */
    private record Change(Pattern old, String toPresent, Pattern now, String toEarlier) {
        Change(String old, String toPresent, String now, String toEarlier) {
            this(Pattern.compile(old), toPresent, Pattern.compile(now), toEarlier);
        }

        Optional<String> present(String e164) {
            return replaced(old.matcher(e164), toPresent);
        }

        Optional<String> earlier(String e164) {
            return replaced(now.matcher(e164), toEarlier);
        }

        private static Optional<String> replaced(Matcher matcher, String replacement) {
            return matcher.matches()
                    ? Optional.of(matcher.replaceFirst(replacement))
                    : Optional.empty();
        }
    }
}
