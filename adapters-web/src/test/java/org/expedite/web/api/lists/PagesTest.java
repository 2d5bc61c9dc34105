package org.expedite.web.api.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.Test;

/** Paging of a list; the one of the probe has the numbers from 1 to 60. */
@MicronautTest(transactional = false)
class PagesTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Inject ProbeClient server;

    @Test
    void a_page_has_25_items_by_default() {
        assertThat(numbers(server.get("/v1/probes"))).hasSize(25).startsWith(1);
        assertThat(numbers(server.get("/v1/probes?limit=7"))).hasSize(7);
        assertThat(numbers(server.get("/v1/probes?limit=100"))).hasSize(60);
    }

    @Test
    void links_lead_through_the_whole_list_with_filters_and_limit() {
        List<Integer> all = new ArrayList<>();
        String path = "/v1/probes?limit=20&colour=RED";
        while (!path.isEmpty()) {
            Answer page = server.get(path);
            all.addAll(numbers(page));
            path = next(page);
            assertThat(path.isEmpty()).isEqualTo(page.json().get("next_cursor").isNull());
            assertThat(path)
                    .satisfiesAnyOf(
                            last -> assertThat(last).isEmpty(),
                            link -> assertThat(link).contains("limit=20").contains("colour=RED"));
        }
        assertThat(all).hasSize(60).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_may_be_used_with_another_limit() {
        String cursor = server.get("/v1/probes?limit=20").at("/next_cursor");

        assertThat(numbers(server.get("/v1/probes?limit=5&cursor=" + cursor)))
                .containsExactly(21, 22, 23, 24, 25);
    }

    @Test
    void a_cursor_that_was_changed_or_has_other_filters_is_rejected() {
        String cursor = server.get("/v1/probes?colour=RED").at("/next_cursor");

        for (String query :
                List.of(
                        "cursor=" + cursor,
                        "colour=GREEN&cursor=" + cursor,
                        "colour=RED&cursor=x" + cursor)) {
            Answer answer = server.get("/v1/probes?" + query);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.at("/errors/0/code")).isEqualTo("INVALID_CURSOR");
        }
    }

    private static List<Integer> numbers(Answer page) {
        List<Integer> numbers = new ArrayList<>();
        page.json().get("items").forEach(item -> numbers.add(item.asInt()));
        return numbers;
    }

    private static String next(Answer page) {
        Matcher link = NEXT.matcher(page.header("Link"));
        return link.matches() ? link.group(1) : "";
    }
}
