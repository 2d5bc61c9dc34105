package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches for cases by their texts. */
@MicronautTest(transactional = false)
class FindCasesTest {
    private final List<String> numbers = new ArrayList<>();

    @Inject ApiClient api;

    @BeforeEach
    void openCases() {
        open("ana", "JN1", "Both routing engines reset", "INC-77");
        open("ana", "JN2", "Fan tray of the routing engine failed", "INC-78");
        open("zoe", "BO1", "Both routing engines dark", "B 1");
        api.as("ana")
                .post(
                        "/v1/cases/" + numbers.get(1) + "/notes",
                        "{'body':'The spare has arrived.','visibility':'PUBLIC'}");
        api.as("engineer")
                .post(
                        "/v1/cases/" + numbers.get(1) + "/notes",
                        "{'body':'A refurbished one','visibility':'INTERNAL'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engineer | routing               | 0 1 2",
                "engineer | ENGINES, both         | 0 2",
                "engineer | inc-77                | 0",
                "engineer | every start           | 0 1 2",
                "engineer | spare arrived         | 1",
                "engineer | refurbished           | 1",
                "engineer | fan spare             | 1",
                "engineer | \"spare has\"         | 1",
                "engineer | \"fan spare\"         | ''",
                "engineer | jn2                   | 1",
                "engineer | m320 routing          | 0",
                "engineer | ana                   | 0 1",
                "engineer | fan zoe               | ''",
                "engineer | engin                 | ''",
                "ana      | routing               | 0 1",
                "ana      | spare                 | 1",
                "ana      | refurbished           | ''",
                "ana      | fan refurbished       | ''",
                "ana      | ANA JN1               | 0",
                "zoe      | both                  | 2",
                "zoe      | spare                 | ''",
                "pat      | both                  | ''"
            })
    void a_search_finds_matching_cases_that_the_actor_may_read(
            String who, String q, String expected) {
        List<String> found =
                expected.isEmpty()
                        ? List.of()
                        : List.of(expected.split(" ")).stream()
                                .map(i -> numbers.get(Integer.parseInt(i)))
                                .toList();
        assertThat(find(who, q, "&sort=opened_at").all("/items", "/number")).isEqualTo(found);
        assertThat(find(who, q, "").all("/items", "/number")).isEqualTo(found.reversed());
    }

    @Test
    void words_are_combined_with_other_filters() {
        String query = "&priority=P1&organization_id=borealis&expedited=false&technical_level=L1";
        assertThat(find("engineer", "both", query + "&status=OPEN").all("/items", "/number"))
                .containsExactly(numbers.get(2));
        assertThat(find("engineer", "both", query + "&status=CLOSED").all("/items", "/number"))
                .isEmpty();
    }

    @Test
    void a_cursor_is_valid_only_for_its_words() {
        Answer first = find("engineer", "routing", "&limit=2");
        assertThat(first.all("/items", "/number")).hasSize(2);
        String cursor = "&limit=2&cursor=" + first.at("/next_cursor");
        assertThat(find("engineer", "routing", cursor).all("/items", "/number"))
                .containsExactly(numbers.getFirst());
        for (String other : List.of("both", "Routing", "routing ")) {
            assertThat(find("engineer", other, cursor).errors())
                    .containsExactly("?cursor INVALID_CURSOR");
        }
        assertThat(api.as("engineer").get("/v1/cases?" + cursor.substring(1)).errors())
                .containsExactly("?cursor INVALID_CURSOR");
    }

    @ParameterizedTest
    @CsvSource({
        "+-*,             NO_WORDS",
        "\\_'%,            NO_WORDS",
        "🔥,              NO_WORDS",
        "'',              BLANK",
        "'  ',            BLANK",
        "a\u0000b,        FORBIDDEN_CHARACTER"
    })
    void a_query_without_a_word_is_rejected(String q, String code) {
        Answer rejected = find("engineer", q, "");
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.errors()).containsExactly("?q " + code);
    }

    @Test
    void a_query_has_at_most_200_characters() {
        assertThat(find("engineer", "x".repeat(200), "").status()).isEqualTo(200);
        assertThat(find("engineer", "x".repeat(201), "").errors()).containsExactly("?q TOO_LONG");
        assertThat(api.as("engineer").get("/v1/cases?q=both&q=dark").errors())
                .containsExactly("?q GIVEN_TWICE");
    }

    private Answer find(String who, String q, String more) {
        return api.as(who)
                .get("/v1/cases?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more);
    }

    private void open(String who, String serial, String synopsis, String reference) {
        Answer opened =
                api.as(who)
                        .post(
                                "/v1/cases",
                                "{'channel':'WEB','product':{'serial':'%s'},'priority':'P1',"
                                                .formatted(serial)
                                        + "'synopsis':'%s','description':'At every start',"
                                                .formatted(synopsis)
                                        + "'customer_reference':'%s'}".formatted(reference));
        assertThat(opened.status()).isEqualTo(201);
        numbers.add(opened.at("/number"));
    }
}
