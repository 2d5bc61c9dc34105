package org.expedite.web.api.text;

import org.expedite.domain.Characters;
import org.jspecify.annotations.Nullable;

/** Rule for texts, shared by the JSON reader and the constraints. */
public final class TextRule {

    private TextRule() {}

    /**
     * Returns whether a string has a forbidden character: a control character other than tab and
     * line ends, or half of a surrogate pair.
     *
     * @param text the string
     * @return true if it has one
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
     * Returns the error of a text.
     *
     * @param text the text
     * @param max the maximum characters (UTF-16 units, as in the domain)
     * @param lines whether tabs and line ends are allowed
     * @param words whether a letter or a digit is required
     * @return {@code CODE: detail}, or null if the text is valid
     */
    public static @Nullable String objection(String text, int max, boolean lines, boolean words) {
        if (text.isBlank()) {
            return "BLANK: must not be blank";
        }
        String character = forbiddenCharacter(text, lines);
        if (character != null) {
            return character;
        }
        if (!Characters.hasVisible(text)) {
            return "BLANK: must have at least one visible character";
        }
        if (words && !Characters.hasLetterOrDigit(text)) {
            return "NO_LETTER_OR_DIGIT: must have at least one letter or digit";
        }
        return text.length() > max ? "TOO_LONG: must have at most " + max + " characters" : null;
    }

    private static @Nullable String forbiddenCharacter(String text, boolean lines) {
        if (hasForbiddenCharacter(text)) {
            return "FORBIDDEN_CHARACTER: must have no control characters";
        }
        if (!lines && text.codePoints().anyMatch(Character::isISOControl)) {
            return "FORBIDDEN_CHARACTER: must be a single line";
        }
        return text.codePoints().anyMatch(Characters::changesDirection)
                ? "FORBIDDEN_CHARACTER: must have no bidirectional controls"
                        + " (U+202A to U+202E, U+2066 to U+2069)"
                : null;
    }
}
