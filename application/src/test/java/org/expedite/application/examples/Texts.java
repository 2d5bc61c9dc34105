package org.expedite.application.examples;

import java.util.List;

/** Texts that a careless store corrupts. */
public final class Texts {
    /** Texts of at most 100 characters, so that each fits into any free text. */
    public static final List<String> UNUSUAL =
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

    /** Returns a text of exactly {@code length} characters (UTF-16), with some of four bytes. */
    public static String ofLength(int length) {
        String piece = "Zwölf Boxkämpfer 🥊 jagen Viktor quer über den Sylter Deich. ";
        String text = piece.repeat(length / piece.length() + 1).substring(0, length);
        // Never splits a surrogate pair.
        return Character.isHighSurrogate(text.charAt(length - 1))
                ? text.substring(0, length - 1) + "."
                : text;
    }

    /** Returns an identifier of maximum length that ends in {@code end}. */
    public static String longestId(String end) {
        return "x".repeat(100 - end.length()) + end;
    }
}
