package org.expedite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x20, 0x85, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180B,
                0x180E, 0x180F, 0x2003, 0x2007, 0x200B, 0x200D, 0x200E, 0x2028, 0x202E, 0x202F,
                0x205F, 0x2060, 0x2069, 0x206F, 0x2800, 0x3000, 0x3164, 0xD800, 0xFDD0, 0xFE0F,
                0xFEFF, 0xFFA0, 0xFFFB, 0xFFFE, 0xFFFF, 0x13441, 0x16FE4, 0x1BCA0, 0x1D159, 0x1D173,
                0x1FFFF, 0xE0001, 0xE0020, 0xE0100, 0xE0FFF, 0x10FFFE
            })
    void a_character_that_nobody_sees_is_invisible_alone_and_beside_a_letter(int codePoint) {
        String text = Character.toString(codePoint);
        assertThat(Characters.hasVisible(text.repeat(3))).isFalse();
        assertThat(Characters.hasLetterOrDigit(text)).isFalse();
        assertThat(Characters.hasVisible(text + "a")).isTrue();
        assertThat(Characters.hasLetterOrDigit("a" + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "…", "\u2801", "🔥", "👨\u200D👩\u200D👧", "\uFFFD", "½", "\uE000"})
    void signs_are_visible_and_no_words(String text) {
        assertThat(Characters.hasVisible(text)).isTrue();
        assertThat(Characters.hasLetterOrDigit(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "٣", "故障", "ル", "ㅎ", "שלום\u200F", "-a-", "\uD835\uDC00"})
    void letters_and_digits_of_all_writings_are_words(String text) {
        assertThat(Characters.hasLetterOrDigit(text)).isTrue();
    }

    @Test
    void embeddings_overrides_and_isolates_change_the_direction_and_marks_do_not() {
        assertThat(
                        "\u061C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u202F\u2065\u2066\u2067\u2068\u2069\u206Aאa"
                                .chars()
                                .filter(Characters::changesDirection))
                .containsExactly(
                        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);
    }

    @Test
    void no_text_at_all_has_nothing_to_see() {
        assertThat(Characters.hasVisible("")).isFalse();
        assertThat(Characters.hasLetterOrDigit("")).isFalse();
    }
}
