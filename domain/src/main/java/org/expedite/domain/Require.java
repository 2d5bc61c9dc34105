package org.expedite.domain;

import java.util.regex.Pattern;

/** The checks that values of the domain make on themselves when they are built. */
public final class Require {
    /** Longest identifier, in characters. */
    public static final int MAX_IDENTIFIER = 100;

    /**
     * What an identifier looks like: letters, digits and {@code . _ : @ + ~ -}, 1 to 100 of them.
     */
    public static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._:@+~-]{0,99}";

    private static final Pattern IDENTIFIER_PATTERN = Pattern.compile(IDENTIFIER);

    private Require() {}

    /**
     * An identifier of a foreign or own system, kept exactly as given; case counts.
     *
     * @param what the name of the value, for the message
     * @return {@code value}
     * @throws IllegalArgumentException if it is not of the form {@link #IDENTIFIER}
     */
    public static String identifier(String what, String value) {
        return that(
                IDENTIFIER_PATTERN.matcher(value).matches(),
                value,
                what + " must be 1 to 100 letters, digits or . _ : @ + ~ -");
    }

    /**
     * A text with something in it.
     *
     * @param max the most characters that it may have
     * @throws IllegalArgumentException if it is blank or longer than {@code max}
     */
    public static String text(String what, String value, int max) {
        that(!value.isBlank(), value, what + " must not be blank");
        return that(
                value.length() <= max, value, what + " must have at most " + max + " characters");
    }

    /**
     * Checks anything else.
     *
     * @return {@code value}
     * @throws IllegalArgumentException with {@code message} unless {@code holds}
     */
    public static <T> T that(boolean holds, T value, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
        return value;
    }
}
