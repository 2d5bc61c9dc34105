package org.expedite.web.api.text;

import org.jspecify.annotations.Nullable;

/** What makes a string a text: said once, for the reader of JSON and for the constraints. */
public final class TextRule {

    private TextRule() {}

    /**
     * Tells whether a string has a character that no text of this API may have: a control character
     * other than tab and line ends, or half of a surrogate pair.
     *
     * @param text the string
     * @return whether it has one
     */
    public static boolean hasForbiddenCharacter(String text) {
        return text.codePoints().anyMatch(TextRule::forbidden);
    }

    private static boolean forbidden(int codePoint) {
        boolean lineEnd = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half || (Character.isISOControl(codePoint) && !lineEnd);
    }

    /**
     * Says what is wrong with a text.
     *
     * @param text the text
     * @param max the most characters (UTF-16 units, as the domain counts) that it may have
     * @param lines whether it may have tabs and line ends
     * @return {@code CODE: detail}, or null where nothing is wrong
     */
    public static @Nullable String objection(String text, int max, boolean lines) {
        if (text.isBlank()) {
            return "BLANK: must not be blank";
        }
        if (hasForbiddenCharacter(text)) {
            return "FORBIDDEN_CHARACTER: must have no control characters";
        }
        if (!lines && text.codePoints().anyMatch(Character::isISOControl)) {
            return "FORBIDDEN_CHARACTER: must be a single line";
        }
        return tooLong(text, max);
    }

    private static @Nullable String tooLong(String text, int max) {
        return text.length() > max ? "TOO_LONG: must have at most " + max + " characters" : null;
    }
}
