package org.expedite.domain.search;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Normalized words of a text for searching: case, accents, order and punctuation are ignored, so
 * that every store finds the same (ours).
 *
 * <p>A word is a sequence of letters and digits. Each ideograph, and each letter outside the Basic
 * Multilingual Plane, is a word of its own.
 *
 * @param all the distinct words, in the order of the text
 */
public record SimpleTerms(Set<String> all) {
    /** Maximum length of a word in code points; longer words are cut. */
    public static final int LONGEST = 60;

    /** Combining marks that remain after decomposition, such as accents. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The second alternative matches single characters that the first one excludes. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}&&[^\\p{IsIdeographic}\\x{10000}-\\x{10FFFF}]]+|[\\p{L}\\p{Nd}]");

    public SimpleTerms {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    /** Extracts the words of a text. */
    public static SimpleTerms of(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(folded(text))
                .results()
                .map(found -> beginning(found.group()))
                .forEach(words::add);
        return new SimpleTerms(words);
    }

    /** Returns whether there are no words. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns whether these words include all of {@code others}. */
    public boolean contain(SimpleTerms others) {
        return all.containsAll(others.all);
    }

    /**
     * Converts to upper case first, since one lower-case letter may map to two upper-case letters.
     */
    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String beginning(String word) {
        boolean fits = word.codePointCount(0, word.length()) <= LONGEST;
        return fits ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
