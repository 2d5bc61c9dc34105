package org.expedite.persistence.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.expedite.domain.search.WordAnalyzer;

/**
 * Analyzes words with ICU and with Lucene's ICU analysis.
 *
 * <p>All text is case-folded in the normalization form NFKC, which also removes what is invisible,
 * such as soft hyphens. Lucene's folding takes the accents of Latin, Greek and Cyrillic letters
 * away. In other writings the marks make other letters ({@code バス} is a bus, {@code パス} a path), so
 * they stay.
 */
public final class IcuWordAnalyzer implements WordAnalyzer {
    /** The analyzer of this program; it has no state. */
    public static final WordAnalyzer INSTANCE = new IcuWordAnalyzer();

    private static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();

    /** Letters whose accents are folded, with the marks after them. */
    private static final Pattern ACCENTED =
            Pattern.compile(
                    "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}&&[^a-z]]\\p{M}*|[a-z]\\p{M}+");

    /** Words of one writing with spaces; they need no tokenizer. */
    private static final Pattern ONE_WORD =
            Pattern.compile("[\\p{IsLatin}\\p{N}]+|[\\p{IsGreek}\\p{N}]+|[\\p{IsCyrillic}\\p{N}]+");

    private IcuWordAnalyzer() {}

    @Override
    public String fold(String text) {
        return ACCENTED.matcher(CASE_FOLDING.normalize(text))
                .replaceAll(IcuWordAnalyzer::unaccented);
    }

    @Override
    public List<String> split(String folded) {
        if (ONE_WORD.matcher(folded).matches()) {
            return List.of(folded);
        }
        List<String> words = new ArrayList<>();
        try (ICUTokenizer tokenizer = new ICUTokenizer()) {
            CharTermAttribute word = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(folded));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(word.toString());
            }
            tokenizer.end();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return words;
    }

    private static String unaccented(MatchResult letter) {
        return ICUFoldingFilter.NORMALIZER.normalize(letter.group());
    }
}
