package org.expedite.domain;

import java.util.regex.Pattern;

/** Checks of constructor arguments of domain values. */
public final class Require {
    /** Longest identifier, in characters. */
    public static final int MAX_IDENTIFIER = 100;

    /**
     * Regular expression of an identifier: 1 to 100 letters, digits and {@code . _ : @ + ~ -}; the
     * first is a letter or a digit.
     */
    public static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._:@+~-]{0,99}";

    private static final Pattern IDENTIFIER_PATTERN = Pattern.compile(IDENTIFIER);

    private Require() {}

    /**
     * Checks an identifier of this or another system. Identifiers are case-sensitive and never
     * changed.
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
     * Checks a text that must not be blank.
     *
     * @param max maximum length in characters
     * @throws IllegalArgumentException if it is blank or longer than {@code max}
     */
    public static String text(String what, String value, int max) {
        that(!value.isBlank(), value, what + " must not be blank");
        return that(
                value.length() <= max, value, what + " must have at most " + max + " characters");
    }

    /**
     * Checks any other condition.
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
