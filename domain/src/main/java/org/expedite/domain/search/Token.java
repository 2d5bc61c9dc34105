package org.expedite.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text, and how it is connected to the word before it.
 *
 * @param word the folded word, at most {@link SearchTerms#LONGEST} code points
 * @param joint the characters that join it to the word before; empty if nothing is between them, as
 *     in writings without spaces; null if they are apart
 * @param sign a plus or hash after the word, such as that of {@code C++}, or empty
 */
record Token(String word, @Nullable String joint, String sign) {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
    private static final Pattern JOINT = Pattern.compile("[-./:_+#]{1,3}");
    private static final Pattern SIGN = Pattern.compile("[+#]{1,2}");

    /** Hyphens and dashes that word processors write in place of the hyphen of a keyboard. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2013\\u2212]");

    /** A space without width, which folding would remove as invisible. */
    private static final char INVISIBLE_SPACE = '\u200b';

    /** Matches one Chinese, Japanese or Korean character, or a sequence without any. */
    private static final Pattern CHARACTER_OR_OTHERS =
            Pattern.compile("(?<character>%1$s\\p{M}*)|(?:(?!%1$s).)+".formatted(characters()));

    /** Returns the words of a text in order. */
    static List<Token> of(String text, WordAnalyzer analyzer) {
        String folded =
                DASH.matcher(analyzer.fold(text.replace(INVISIBLE_SPACE, ' '))).replaceAll("-");
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(folded);
        int end = 0;
        while (piece.find()) {
            String between = folded.substring(end, piece.start());
            String joint = end > 0 && JOINT.matcher(between).matches() ? between : null;
            List<String> words = words(piece.group(), analyzer);
            for (int i = 0; i < words.size(); i++) {
                String sign = i == words.size() - 1 ? signAt(folded, piece.end()) : "";
                tokens.add(
                        new Token(SearchTerms.beginning(words.get(i)), i == 0 ? joint : "", sign));
            }
            end = words.isEmpty() ? 0 : piece.end();
        }
        return List.copyOf(tokens);
    }

    /** Returns whether a joining character connects the word to the one before it. */
    boolean isJoined() {
        return joint != null && !joint.isEmpty();
    }

    /**
     * Returns the words of a piece without other characters. Each Chinese, Japanese or Korean
     * character is a word.
     */
    private static List<String> words(String piece, WordAnalyzer analyzer) {
        List<String> words = new ArrayList<>();
        Matcher part = CHARACTER_OR_OTHERS.matcher(piece);
        while (part.find()) {
            if (part.group("character") == null) {
                words.addAll(analyzer.split(part.group()));
            } else {
                words.add(part.group());
            }
        }
        return words;
    }

    /** Returns the signs at a position, unless a letter or digit follows them. */
    private static String signAt(String text, int position) {
        Matcher sign = SIGN.matcher(text).region(position, text.length());
        if (!sign.lookingAt()) {
            return "";
        }
        boolean joins =
                sign.end() < text.length()
                        && PIECE.matcher(Character.toString(text.codePointAt(sign.end())))
                                .matches();
        return joins ? "" : sign.group();
    }

    private static String characters() {
        return "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\\u30fc]";
    }
}
