package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
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
    void aTextHasWordsInTheirPlainestForm(String text, String words) {
        assertThat(String.join(" ", Words.of(text).all())).isEqualTo(words);
    }

    @Test
    void ofALongWordOnlyTheBeginningCounts() {
        assertThat(Words.of("x".repeat(60) + "y")).isEqualTo(Words.of("x".repeat(60)));
    }

    @Test
    void theyContainOthersInWhateverOrder() {
        Words words = Words.of("Both routing engines reset");
        assertThat(words.contain(Words.of("RESET both"))).isTrue();
        assertThat(words.contain(Words.of("reset fan"))).isFalse();
        assertThat(words.contain(Words.of("engine"))).as("a part of a word").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+-*\"()~<>@", "%_\\", "🔥"})
    void thereMayBeNone(String text) {
        assertThat(Words.of(text).isEmpty()).isTrue();
    }
}
