package org.expedite.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both routing engines reset | both routing engines reset",
                "INC-77/b, it's              | inc 77 b it s",
                "again Again AGAIN          | again",
                "Größe, ÉCHEC, Łódź         | grosse echec łodz",
                "e\u0301 é ﬁx ½             | e fix 1 2",
                "Сбой ΔΟΚΙΜΉ                | сбои δοκιμη",
                "回線断x9                     | 回 線 断 x9",
                "𠜎𐐏x                       | 𠜎 𐐷 x",
                "ルーター                       | ルーター",
                "a_b+c*d\"e                 | a b c d e",
                "🔥 -- %                    | ''"
            })
    void words_are_folded(String text, String words) {
        assertThat(String.join(" ", SearchTerms.of(text).all())).isEqualTo(words);
    }

    @Test
    void long_words_are_truncated() {
        assertThat(SearchTerms.of("x".repeat(60) + "y")).isEqualTo(SearchTerms.of("x".repeat(60)));
    }

    @Test
    void terms_match_in_any_order() {
        SearchTerms terms = SearchTerms.of("Both routing engines reset");
        assertThat(terms.contain(SearchTerms.of("RESET both"))).isTrue();
        assertThat(terms.contain(SearchTerms.of("reset fan"))).isFalse();
        assertThat(terms.contain(SearchTerms.of("engine"))).as("a part of a word").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+-*\"()~<>@", "%_\\", "🔥"})
    void a_text_may_have_no_terms(String text) {
        assertThat(SearchTerms.of(text).isEmpty()).isTrue();
    }
}
