package org.expedite.web.pages;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * A phone number on a page.
 *
 * @param e164 the number as programs write it
 */
public record Phone(String e164) {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    /**
     * Returns the number as people write it.
     *
     * @return in groups, with the country code; unchanged if it belongs to no known plan
     */
    public String grouped() {
        try {
            return LIBRARY.format(LIBRARY.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return e164;
        }
    }
}
