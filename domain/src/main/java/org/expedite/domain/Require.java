package org.expedite.domain;

/** Checks of constructor arguments of domain values. */
public final class Require {
    /** Longest identifier, in characters. */
    public static final int MAX_IDENTIFIER = 100;

    /**
     * Regular expression of an identifier: 1 to 100 letters, digits and {@code . _ : @ + ~ -}; the
     * first is a letter or a digit.
     */
    public static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._:@+~-]{0,99}";

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
        // The message is made only when needed: rows have several identifiers and texts.
        if (!isIdentifier(value)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to 100 letters, digits or . _ : @ + ~ -");
        }
        return value;
    }

    /**
     * Returns whether a text is of the form {@link #IDENTIFIER}. It compares characters: a regular
     * expression takes ten times as long.
     */
    public static boolean isIdentifier(String text) {
        int length = text.length();
        if (length == 0 || length > MAX_IDENTIFIER || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && "._:@+~-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character is a digit, one of {@code 0} to {@code 9}. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterOrDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * Checks a text that must not be blank.
     *
     * @param max maximum length in characters
     * @throws IllegalArgumentException if it is blank or longer than {@code max}
     */
    public static String text(String what, String value, int max) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        if (value.length() > max) {
            throw new IllegalArgumentException(what + " must have at most " + max + " characters");
        }
        return value;
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
