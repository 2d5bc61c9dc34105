package org.expedite.application.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.domain.search.WordAnalyzer;

/**
 * Analyzes words without a library, for in-memory adapters: as strict as the real one on what the
 * contracts say, but without dictionaries.
 */
public final class PlainWordAnalyzer implements WordAnalyzer {
    public static final WordAnalyzer INSTANCE = new PlainWordAnalyzer();

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034f\\u115f\\u1160\\u3164]");
    private static final Pattern ACCENTED =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]\\p{M}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern WRITING =
            Pattern.compile(
                    "[\\p{IsLatin}\\p{N}]+|[\\p{IsGreek}\\p{N}]+|[\\p{IsCyrillic}\\p{N}]+"
                            + "|[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]+");

    private PlainWordAnalyzer() {}

    @Override
    public String fold(String text) {
        String visible = INVISIBLE.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("");
        String lower = visible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return ACCENTED.matcher(Normalizer.normalize(lower, Form.NFKC))
                .replaceAll(PlainWordAnalyzer::unaccented);
    }

    @Override
    public List<String> split(String folded) {
        return WRITING.matcher(folded).results().map(MatchResult::group).toList();
    }

    private static String unaccented(MatchResult letter) {
        return MARKS.matcher(Normalizer.normalize(letter.group(), Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ς', 'σ');
    }
}
