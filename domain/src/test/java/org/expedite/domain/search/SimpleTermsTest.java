package org.expedite.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleTermsTest {
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
        assertThat(String.join(" ", SimpleTerms.of(text).all())).isEqualTo(words);
    }

    @Test
    void long_words_are_truncated() {
        assertThat(SimpleTerms.of("x".repeat(60) + "y")).isEqualTo(SimpleTerms.of("x".repeat(60)));
    }

    @Test
    void terms_match_in_any_order() {
        SimpleTerms terms = SimpleTerms.of("Both routing engines reset");
        assertThat(terms.contain(SimpleTerms.of("RESET both"))).isTrue();
        assertThat(terms.contain(SimpleTerms.of("reset fan"))).isFalse();
        assertThat(terms.contain(SimpleTerms.of("engine"))).as("a part of a word").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+-*\"()~<>@", "%_\\", "🔥"})
    void a_text_may_have_no_terms(String text) {
        assertThat(SimpleTerms.of(text).isEmpty()).isTrue();
    }
}
