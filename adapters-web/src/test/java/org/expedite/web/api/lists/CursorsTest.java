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
    void a_cursor_brings_its_position_back() {
        assertThat(cursors.open("/v1/cases", FILTERS, cursors.seal("/v1/cases", FILTERS, POSITION)))
                .contains(POSITION);
    }

    @Test
    void a_cursor_holds_for_its_own_list_and_filters_only() {
        String cursor = cursors.seal("/v1/cases", FILTERS, POSITION);

        assertThat(cursors.open("/v1/assets", FILTERS, cursor)).isEmpty();
        assertThat(cursors.open("/v1/cases", Map.of(), cursor)).isEmpty();
        assertThat(cursors.open("/v1/cases", Map.of("status", "OPEN"), cursor)).isEmpty();
    }

    @Test
    void a_cursor_of_another_secret_is_none() {
        String cursor = new Cursors(secret("another secret..")).seal("l", FILTERS, POSITION);

        assertThat(cursors.open("l", FILTERS, cursor)).isEmpty();
    }

    @Test
    void a_changed_cursor_is_none_wherever_it_was_changed() {
        String cursor = cursors.seal("l", FILTERS, List.of("abc"));
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'Z' : 'A';
            String forged = cursor.substring(0, i) + other + cursor.substring(i + 1);

            assertThat(cursors.open("l", FILTERS, forged)).isEmpty();
        }
    }

    @Test
    void what_never_was_a_cursor_is_none() {
        for (String text : List.of("", "x", "!!!", "A".repeat(44), "A".repeat(43))) {
            assertThat(cursors.open("l", FILTERS, text)).isEmpty();
        }
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursors(secret("short")));
    }

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
