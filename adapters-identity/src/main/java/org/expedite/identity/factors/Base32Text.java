package org.expedite.identity.factors;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/** Texts in the Base32 that apps for one-time codes take: A to Z and 2 to 7. */
final class Base32Text {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int RADIX = 32;
    private static final int BITS = 5;

    private Base32Text() {}

    /** Writes bytes, whose number is a multiple of five. */
    static String of(byte[] bytes) {
        int length = bytes.length * Byte.SIZE / BITS;
        String number = new BigInteger(1, bytes).toString(RADIX);
        StringBuilder text = new StringBuilder("A".repeat(length - number.length()));
        number.chars().forEach(c -> text.append(DIGITS.charAt(Character.digit(c, RADIX))));
        return text.toString();
    }

    /** Reads what {@link #of} has written. */
    static byte[] bytes(String text) {
        StringBuilder number = new StringBuilder();
        text.chars().forEach(c -> number.append(Character.forDigit(DIGITS.indexOf(c), RADIX)));
        byte[] value =
                new BigInteger(number.toString().toLowerCase(Locale.ROOT), RADIX).toByteArray();
        int length = text.length() * BITS / Byte.SIZE;
        byte[] bytes = new byte[length];
        int from = Math.max(0, value.length - length);
        byte[] digits = Arrays.copyOfRange(value, from, value.length);
        System.arraycopy(digits, 0, bytes, length - digits.length, digits.length);
        return bytes;
    }
}
