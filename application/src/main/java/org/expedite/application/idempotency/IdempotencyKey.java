package org.expedite.application.idempotency;

import java.util.regex.Pattern;

/**
 * What a caller names a request by, so that sending it again does nothing a second time.
 *
 * @param callerId the actor's id: each caller has keys of its own
 * @param text as the caller made it up: 1 to 255 visible ASCII characters, case-sensitive
 */
public record IdempotencyKey(String callerId, String text) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

    public IdempotencyKey {
        if (!isKey(text)) {
            throw new IllegalArgumentException("A key has 1 to 255 visible ASCII characters.");
        }
    }

    /** Whether a text can be a key. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }
}
