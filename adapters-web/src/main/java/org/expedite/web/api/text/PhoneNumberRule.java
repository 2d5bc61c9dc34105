package org.expedite.web.api.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rule for phone numbers that are stored: valid in a numbering plan and in E.164, so that the
 * person can be called back and is found when calling. Toll-free numbers and those of satellites
 * are valid; short numbers such as 112 are not, because they are reached from one country only.
 */
public final class PhoneNumberRule {
    private static final Pattern E164 = Pattern.compile(PhoneNumber.E164);
    private static final String CODE = "INVALID_PHONE_NUMBER: ";

    private PhoneNumberRule() {}

    /**
     * Returns the error of a phone number.
     *
     * @param text the number
     * @return {@code CODE: detail}, or null if the number is valid
     */
    public static @Nullable String objection(String text) {
        if (!E164.matcher(text).matches()) {
            return CODE + "must be a phone number as +14085550100";
        }
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = library.parse(text, null);
            String form = library.format(number, PhoneNumberFormat.E164);
            if (library.isValidNumber(number)) {
                return form.equals(text) ? null : CODE + "must be in E.164, as " + form;
            }
        } catch (NumberParseException _) {
            // Reported below.
        }
        return CODE + "must be a complete number of its country's numbering plan";
    }
}
