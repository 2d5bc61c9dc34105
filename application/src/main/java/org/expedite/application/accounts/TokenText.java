package org.expedite.application.accounts;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Text of a token: {@code exp_}, 30 random letters and digits, and a checksum of 6. So scanners of
 * source code find tokens by their form, and a mistyped or invented one costs no look-up.
 */
public final class TokenText {
    /** Beginning of each token. */
    public static final String PREFIX = "exp_";

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM = 30;
    private static final int CHECKSUM = 6;
    private static final int SHOWN = 4;
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (RANDOM + CHECKSUM) + "}");

    private TokenText() {}

    static String generate(RandomGenerator random) {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; i < RANDOM; i++) {
            text.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return text.append(checksum(text)).toString();
    }

    /**
     * Returns whether a text can be a token: one that begins like a token has the right form and
     * checksum. Tokens of earlier versions have any other form.
     */
    static boolean isPossible(String text) {
        return !text.startsWith(PREFIX)
                || (FORM.matcher(text).matches()
                        && text.endsWith(checksum(text.substring(0, text.length() - CHECKSUM))));
    }

    /** Returns the beginning of a token, by which people recognize it. */
    static String shown(String token) {
        return token.substring(0, PREFIX.length() + SHOWN);
    }

    private static String checksum(CharSequence text) {
        CRC32 crc = new CRC32();
        crc.update(text.toString().getBytes(StandardCharsets.US_ASCII));
        long rest = crc.getValue();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < CHECKSUM; i++) {
            digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return digits.reverse().toString();
    }
}
