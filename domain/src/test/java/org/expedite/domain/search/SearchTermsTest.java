package org.expedite.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    /** Folds by lower case; a sequence of letters and digits is one word. */
    private static final WordAnalyzer SIMPLE =
            new WordAnalyzer() {
                @Override
                public String fold(String text) {
                    return text.toLowerCase(Locale.ROOT);
                }

                @Override
                public List<String> split(String folded) {
                    return List.of(folded);
                }
            };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both routing engines  | both routing engines",
                "again Again AGAIN     | again",
                "it's, (INC)!          | it s inc",
                "INC-77/b              | inc 77 b inc-77/b inc-77 77/b",
                "ge-0/0                | ge 0 ge-0/0 ge-0 0/0",
                "C++ C#, c             | c c++ c#",
                "a+b- +c               | a b c a+b",
                "c++/c#                | c c++/c# c++ c++/c c#",
                "a - b -- c            | a b c",
                "x::y....z             | x y z x::y",
                "non‑breaking          | non breaking non-breaking",
                "zero\u200bwidth       | zero width",
                "回線断x9、ルー            | 回 線 断 x9 ル ー",
                "かな9-한글              | か な 9 한 글 9-한",
                "🔥 -- %               | ''"
            })
    void words_are_simple_ones_and_compounds(String text, String words) {
        assertThat(String.join(" ", SearchTerms.of(text, SIMPLE).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reset both                    | reset both          | ''",
                "ge-0/0/1.0                    | ge-0/0/1.0          | ''",
                "\"routing engines\"           | routing engines     | routing engines",
                "“Routing engines” off         | routing engines off | routing engines",
                "\"one\" \"two                 | one two             | ''",
                "\"ge-0/0 down\"               | ge-0/0 down         | ge 0 0 down",
                "\"a b\"\"c d\"                | a b c d             | a b,c d",
                "c++ 再起                        | 再 起 c++             | 再 起",
                "1.2.3.4.5.6.7                 | 1.2.3.4.5.6 2.3.4.5.6.7 | 1 2 3 4 5 6 7",
                "\"\"                          | ''                  | ''"
            })
    void a_query_requires_words_and_phrases(String text, String words, String phrases) {
        SearchQuery.Required required = new SearchQuery(text).required(SIMPLE);
        assertThat(required.words()).containsExactlyInAnyOrder(words(words));
        assertThat(String.join(",", required.phrases())).isEqualTo(phrases);
    }

    @Test
    void long_words_are_truncated() {
        SearchTerms terms = SearchTerms.of("x".repeat(60) + "y " + "𐐷".repeat(61), SIMPLE);
        assertThat(terms.words()).containsExactly("x".repeat(60), "𐐷".repeat(60));
    }

    @Test
    void of_too_many_words_the_simple_ones_come_first() {
        String many =
                IntStream.range(0, SearchTerms.MOST)
                        .mapToObj(i -> i + "-x")
                        .collect(Collectors.joining(" "));
        SearchTerms terms = SearchTerms.of(many, SIMPLE);
        assertThat(terms.words()).hasSize(SearchTerms.MOST).contains("2998", "x");
        assertThat(terms.containPhrase("2999 x")).isTrue();
    }

    @Test
    void no_phrase_extends_over_two_texts() {
        SearchTerms terms = SearchTerms.of(List.of("Both engines", "reset again"), SIMPLE);
        assertThat(terms.containPhrase("both engines")).isTrue();
        assertThat(terms.containPhrase("reset again")).isTrue();
        assertThat(terms.containPhrase("engines reset")).isFalse();
        assertThat(terms.containPhrase("oth engines")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+-*\"()~<>@", "%_\\", "🔥"})
    void a_text_may_have_no_words(String text) {
        assertThat(SearchTerms.of(text, SIMPLE).words()).isEmpty();
        assertThat(new SearchQuery(text).hasWord()).isFalse();
        assertThat(new SearchQuery(text).required(SIMPLE).words()).isEmpty();
    }

    private static String[] words(String words) {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }
}
