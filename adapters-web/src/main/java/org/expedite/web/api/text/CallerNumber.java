package org.expedite.web.api.text;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the number out of a caller id as a telephone system delivers it: a SIP or tel URI, perhaps
 * beside a name, or a number with a text in brackets.
 */
final class CallerNumber {
    private static final Pattern FORMAT_CHARACTERS = Pattern.compile("\\p{Cf}");
    private static final Pattern ADDRESS = Pattern.compile("<([^<>]+)>");
    private static final Pattern SCHEME = Pattern.compile("(?i)^\\s*(?:sips?|tel|callto):(?://)?");
    private static final Pattern ESCAPED = Pattern.compile("%([0-7][0-9A-Fa-f])");

    /** The part of a number that a local one is completed with, in RFC 3966. */
    private static final Pattern CONTEXT =
            Pattern.compile("(?i);phone-context=(\\+[0-9().\\-]+)(?:;|$)");

    private static final Pattern TEXT_IN_BRACKETS =
            Pattern.compile("[(\\[{][^()\\[\\]{}]*\\p{L}[^()\\[\\]{}]*[)\\]}]");
    private static final int HEX = 16;

    private CallerNumber() {}

    /** Returns the number as it is written there, which may be no number. */
    static String in(String callerId) {
        String text = FORMAT_CHARACTERS.matcher(compatible(callerId)).replaceAll("");
        Matcher address = ADDRESS.matcher(text);
        String user = userOf(address.find() ? address.group(1) : text);
        Matcher context = CONTEXT.matcher(user);
        int parameters = user.indexOf(';');
        String number = parameters < 0 ? user : user.substring(0, parameters);
        boolean local = context.find() && !number.strip().startsWith("+");
        return TEXT_IN_BRACKETS
                .matcher(local ? context.group(1) + number : number)
                .replaceAll(" ")
                .strip();
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns what is before the host of a URI, without a password, or the text itself. */
    private static String userOf(String text) {
        Matcher scheme = SCHEME.matcher(text);
        boolean isUri = scheme.find();
        String address = isUri ? text.substring(scheme.end()) : text;
        int host = address.indexOf('@');
        String user = host < 0 ? address : address.substring(0, host);
        if (!isUri && host < 0) {
            return user;
        }
        int password = user.indexOf(':');
        return ESCAPED.matcher(password < 0 ? user : user.substring(0, password))
                .replaceAll(CallerNumber::unescaped);
    }

    private static String unescaped(MatchResult escaped) {
        String character = Character.toString(Integer.parseInt(escaped.group(1), HEX));
        return Matcher.quoteReplacement(character);
    }
}
