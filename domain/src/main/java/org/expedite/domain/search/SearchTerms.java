package org.expedite.domain.search;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text, in the form in which finding compares them: without regard to case, accents,
 * order and punctuation, so that every store finds the same (ours).
 *
 * <p>A word is a run of letters and digits; what writing without spaces runs together counts as one
 * word, but each ideograph is a word of its own, and so is each letter beyond the basic plane of
 * Unicode.
 *
 * @param all each once, in the order of the text
 */
public record SearchTerms(Set<String> all) {
    /** Of a longer word only the beginning counts, in characters. */
    public static final int LONGEST = 60;

    /** What is left of an accent, or of another mark on a letter, once it is taken off. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The second part is for what stands alone, and so is left out of the first. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{Nd}&&[^\\p{IsIdeographic}\\x{10000}-\\x{10FFFF}]]+|[\\p{L}\\p{Nd}]");

    public SearchTerms {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    /** The words of a text. */
    public static SearchTerms of(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(folded(text))
                .results()
                .map(found -> beginning(found.group()))
                .forEach(words::add);
        return new SearchTerms(words);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether these hold all of those, in whatever order. */
    public boolean contain(SearchTerms others) {
        return all.containsAll(others.all);
    }

    /** Upper case first, since one small letter may be two large ones. */
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
