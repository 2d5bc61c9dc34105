package org.expedite.domain;

import java.util.stream.IntStream;

/**
 * Properties of characters that decide whether people can read a text. Unicode has the default
 * ignorable characters in {@code DerivedCoreProperties.txt}, which Java does not read.
 */
public final class Characters {
    /** First and last of each range of default ignorable characters. */
    private static final int[][] DEFAULT_IGNORABLE = {
        {0x00AD, 0x00AD},
        {0x034F, 0x034F},
        {0x061C, 0x061C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF},
    };

    /** Characters that are symbols or letters for Unicode, and drawn as nothing. */
    private static final int[] BLANKS = {0x2800, 0x13441, 0x13442, 0x16FE4, 0x1D159};

    private static final int PLANE_END = 0xFFFE;

    private Characters() {}

    /** Returns whether a text has a character that people can see. */
    public static boolean hasVisible(String text) {
        return text.codePoints().anyMatch(Characters::isVisible);
    }

    /** Returns whether a text has a letter or a digit that people can see. */
    public static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && isVisible(c));
    }

    /**
     * Returns whether a character embeds, overrides or isolates a writing direction, so that the
     * text around it is shown in another order than it was written in. The marks U+061C, U+200E and
     * U+200F do not: they are invisible letters of one direction, which texts in Arabic and Hebrew
     * need.
     */
    public static boolean changesDirection(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }

    private static boolean isVisible(int codePoint) {
        return !isBlank(codePoint) && !isIgnorable(codePoint) && !isNoCharacter(codePoint);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || IntStream.of(BLANKS).anyMatch(blank -> blank == codePoint);
    }

    private static boolean isIgnorable(int codePoint) {
        for (int[] range : DEFAULT_IGNORABLE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether Unicode will never have a character there, or it is half of a pair. */
    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & PLANE_END) == PLANE_END
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
