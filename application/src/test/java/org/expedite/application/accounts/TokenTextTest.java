package org.expedite.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTextTest {
    @Test
    void a_generated_token_has_the_form_that_scanners_know() {
        Random random = new Random(7);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String token = TokenText.generate(random);
            assertThat(token).matches("exp_[0-9A-Za-z]{36}");
            assertThat(TokenText.isPossible(token)).isTrue();
            assertThat(TokenText.shown(token)).isEqualTo(token.substring(0, 8));
            all.add(token);
        }
        assertThat(all).hasSize(1_000);
    }

    @Test
    void a_changed_character_spoils_the_checksum() {
        String token = TokenText.generate(new Random(7));
        for (int i = "exp_".length(); i < token.length(); i++) {
            char other = token.charAt(i) == '0' ? '1' : '0';
            String mistyped = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(TokenText.isPossible(mistyped)).as(mistyped).isFalse();
        }
        assertThat(TokenText.isPossible(token + "0")).isFalse();
        assertThat(TokenText.isPossible(token.substring(0, 39))).isFalse();
        assertThat(TokenText.isPossible("exp_")).isFalse();
        assertThat(TokenText.isPossible("exp_" + "é".repeat(36))).isFalse();
    }

    @Test
    void a_token_of_an_earlier_version_has_any_other_form() {
        assertThat(TokenText.isPossible("0123456789abcdef")).isTrue();
        assertThat(TokenText.isPossible("demo-ana")).isTrue();
    }
}
