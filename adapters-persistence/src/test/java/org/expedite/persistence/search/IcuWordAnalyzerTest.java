package org.expedite.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.expedite.domain.search.SearchTerms;
import org.expedite.domain.search.WordAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuWordAnalyzerTest {
    private static final WordAnalyzer ANALYZER = IcuWordAnalyzer.INSTANCE;

    @ParameterizedTest
    @CsvSource({
        "Größe ÉCHEC,        grosse echec",
        "Łódź Ørsted đ,      lodz orsted d",
        "İstanbul Iı,        istanbul ii",
        "e\u0301 q\u0303,    e q",
        "ﬁx ½,               fix 1⁄2",
        "Сбой Ёлка,          сбои елка",
        "ΔΟΚΙΜΉ ς,           δοκιμη σ",
        "soft\u00adhyphen,   softhyphen",
        "ＭＸ４８０ ／,          mx480 /",
        "ﾙｰﾀｰ バス パス,         ルーター バス パス",
        "か\u3099,            が",
        "שָׁלוֹם नमस्ते,        שָׁלוֹם नमस्ते",
        "𐐏,                  𐐷"
    })
    void texts_are_folded(String text, String folded) {
        assertThat(ANALYZER.fold(text)).isEqualTo(folded);
        assertThat(ANALYZER.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "MX480が再起動,      mx480 が 再 起 動",
        "ルーターが故障,       ル ー タ ー が 故 障",
        "佐々木,            佐 々 木",
        "เราเตอร์เสีย,      เรา เตอร์ เสีย",
        "라우터가,           라 우 터 가",
        "नमस्ते दुनिया,      नमस्ते दुनिया",
        "cистема,          c истема",
        "10.0.0.1 it's a_b, 10 0 0 1 it s a b"
    })
    void words_end_where_their_writing_says(String text, String sequence) {
        assertThat(SearchTerms.of(text, ANALYZER).sequence().strip()).isEqualTo(sequence);
    }

    @Test
    void every_letter_alone_is_a_word_that_is_found_by_itself() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += 61) {
            String letter = Character.toString(c);
            // Some isolated forms of Arabic marks count as letters, and fold to a blank and a mark.
            boolean staysLetter = ANALYZER.fold(letter).codePoints().anyMatch(Character::isLetter);
            if (Character.isLetter(c) && staysLetter) {
                assertThat(SearchTerms.of(letter, ANALYZER).words())
                        .as("U+%04X", c)
                        .isNotEmpty()
                        .isEqualTo(SearchTerms.of(letter + " " + letter, ANALYZER).words());
            }
        }
    }
}
