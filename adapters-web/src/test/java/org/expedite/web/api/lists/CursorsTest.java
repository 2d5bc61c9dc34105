package org.expedite.web.api.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final Map<String, String> FILTERS = Map.of("status", "OPEN", "sort", "number");
    private static final List<String> POSITION = List.of("2026-01-01T00:00:00Z", "ünï/\u0000");

    private final Cursors cursors = new Cursors(secret("one secret of ours"));

    @Test
    void a_cursor_returns_its_position() {
        assertThat(cursors.open("/v1/cases", FILTERS, cursors.seal("/v1/cases", FILTERS, POSITION)))
                .contains(POSITION);
    }

    @Test
    void a_cursor_is_valid_only_for_its_list_and_filters() {
        String cursor = cursors.seal("/v1/cases", FILTERS, POSITION);

        assertThat(cursors.open("/v1/assets", FILTERS, cursor)).isEmpty();
        assertThat(cursors.open("/v1/cases", Map.of(), cursor)).isEmpty();
        assertThat(cursors.open("/v1/cases", Map.of("status", "OPEN"), cursor)).isEmpty();
    }

    @Test
    void a_cursor_of_another_secret_is_invalid() {
        String cursor = new Cursors(secret("another secret..")).seal("l", FILTERS, POSITION);

        assertThat(cursors.open("l", FILTERS, cursor)).isEmpty();
    }

    @Test
    void a_cursor_changed_at_any_character_is_invalid() {
        String cursor = cursors.seal("l", FILTERS, List.of("abc"));
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'Z' : 'A';
            String forged = cursor.substring(0, i) + other + cursor.substring(i + 1);

            assertThat(cursors.open("l", FILTERS, forged)).isEmpty();
        }
    }

    @Test
    void other_texts_are_invalid_cursors() {
        for (String text : List.of("", "x", "!!!", "A".repeat(44), "A".repeat(43))) {
            assertThat(cursors.open("l", FILTERS, text)).isEmpty();
        }
    }

    @Test
    void a_short_secret_is_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursors(secret("short")));
    }

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
