package org.expedite.application.examples;

import java.util.List;

/** Texts that a careless store spoils. */
public final class Texts {
    /** Each of at most 100 characters, so that it fits wherever free text does. */
    public static final List<String> AWKWARD =
            List.of(
                    "Größe, façade, Łódź, ñandú",
                    "Маршрутизатор не отвечает",
                    "ルーターが再起動した",
                    "راوتر معطل",
                    "four bytes: 🔥🛰️👩‍🚒 𝒳 𠜎",
                    "e\u0301 is not \u00e9",
                    "  spaces before and after  ",
                    "line\nbreak\r\nand\ttab",
                    "quotes ' \" ` and back\\slash, \\u0041 %s ${x} {{y}}",
                    "'; drop table support_case; --",
                    "<b>&amp;</b>",
                    "null");

    private Texts() {}

    /** Exactly {@code length} characters (UTF-16), with some of four bytes among them. */
    public static String ofLength(int length) {
        String piece = "Zwölf Boxkämpfer 🥊 jagen Viktor quer über den Sylter Deich. ";
        String text = piece.repeat(length / piece.length() + 1).substring(0, length);
        // Never half of a character of two units.
        return Character.isHighSurrogate(text.charAt(length - 1))
                ? text.substring(0, length - 1) + "."
                : text;
    }

    /** An identifier of the longest form, ending in {@code end}. */
    public static String longestId(String end) {
        return "x".repeat(100 - end.length()) + end;
    }
}
