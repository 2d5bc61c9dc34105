package org.expedite.application.idempotency;

import java.util.regex.Pattern;

/**
 * A key that a caller gives to a request so that a repetition is not executed again.
 *
 * @param callerId the id of the actor; each caller has its own keys
 * @param text the key chosen by the caller: 1 to 255 visible ASCII characters, case-sensitive
 */
public record IdempotencyKey(String callerId, String text) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

    public IdempotencyKey {
        if (!isKey(text)) {
            throw new IllegalArgumentException("A key has 1 to 255 visible ASCII characters.");
        }
    }

    /** Returns whether a text is a valid key. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }
}
