package org.expedite.web.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.expedite.web.api.lists.Cursors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single cases and lists of cases: access, filters and order. */
@MicronautTest(transactional = false)
class ReadCasesTest {
    /** In the order of numbers, which is not that of opening. */
    private final List<String> numbers = new ArrayList<>();

    private static final List<Integer> OLDEST_FIRST = List.of(3, 0, 1, 2, 4);

    @Inject ApiClient api;
    @Inject SettableClock clock;
    @Inject ApplicationContext context;

    @BeforeEach
    void openCases() {
        open("ana", "JN1", "P1");
        open("dan", "JN2", "P2");
        clock.set(Fixture.NOW.plusNanos(1000));
        open("bob", "JN11", "P1");
        clock.set(Fixture.NOW.minusNanos(1000));
        open("zoe", "BO1", "P1");
        clock.set(Fixture.NOW.plusNanos(2000));
        open("ivy", "IV1", "P3");
        api.as("ana")
                .post(
                        "/v1/cases/" + numbers.getFirst() + "/escalations",
                        "{'kind':'PRIORITY','reason':'BUSINESS_IMPACT','justification':'Now'}");
    }

    @Test
    void staff_lists_every_case_newest_first() {
        for (String who : List.of("engineer", "duty-manager")) {
            assertThat(numbers(api.as(who), "")).isEqualTo(oldestFirst().reversed());
        }
        assertThat(numbers(api.as("engineer"), "?sort=opened_at")).isEqualTo(oldestFirst());
        assertThat(numbers(api.as("engineer"), "?sort=-opened_at"))
                .isEqualTo(numbers(api.as("engineer"), ""));
    }

    @Test
    void customers_list_the_cases_of_their_organizations() {
        assertThat(numbers(api.as("ana"), "?sort=opened_at")).isEqualTo(numbers.subList(0, 3));
        assertThat(numbers(api.as("zoe"), "")).containsExactly(numbers.get(3));
        assertThat(numbers(api.as("pat"), "")).isEmpty();
        assertThat(numbers(api.as("nobody"), "")).isEmpty();
        assertThat(numbers(api.as("ana"), "?organization_id=borealis")).isEmpty();
    }

    @Test
    void a_case_in_a_list_has_all_fields_except_the_dry_run() {
        Answer list = api.as("ana").get("/v1/cases?limit=1");
        assertThat(list.namesAt("")).containsExactly("items", "next_cursor");
        List<String> listed = list.namesAt("/items/0");
        List<String> single =
                new ArrayList<>(api.as("ana").get("/v1/cases/" + numbers.get(2)).namesAt(""));
        assertThat(single.remove("priority_escalation")).isTrue();
        assertThat(listed).isEqualTo(single);
    }

    @ParameterizedTest
    @CsvSource({
        "status=OPEN,               3 0 1 4",
        "status=AWAITING_COVERAGE,  2",
        "status=CLOSED,             ''",
        "priority=P1,               3 0 2",
        "organization_id=borealis,  3",
        "organization_id=nowhere,   ''",
        "technical_level=L2,        0",
        "technical_level=NOWHERE,   ''",
        "expedited=true,            0",
        "expedited=false,           3 1 2 4",
        "status=OPEN&status=AWAITING_COVERAGE, 3 0 1 2 4",
        "status=CLOSED&status=AWAITING_COVERAGE&priority=P1&priority=P4, 2",
        "waiting_for=CUSTOMER,      2",
        "waiting_for=CUSTOMER&status=OPEN, ''",
        "waiting_for=NOBODY,        ''",
        "requester_id=zoe,          3",
        "owner_id=nobody,           ''",
        "serial=BO1,                3",
        "serial=nothing,            ''",
        "product_line=NONE,         ''",
        "opened_from=2100-01-01T00:00:00Z, ''",
        "opened_to=2000-01-01T00:00:00Z, ''",
        "opened_from=2000-01-01T00:00:00Z&opened_to=2100-01-01T00:00:00Z, 3 0 1 2 4",
        "priority=P1&expedited=false&organization_id=acme, 2"
    })
    void lists_are_filtered(String query, String expected) {
        List<String> of =
                expected.isEmpty()
                        ? List.of()
                        : List.of(expected.split(" ")).stream()
                                .map(i -> numbers.get(Integer.parseInt(i)))
                                .toList();
        assertThat(numbers(api.as("engineer"), "?sort=opened_at&" + query)).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource({
        "status=open,                400, ?status UNKNOWN_VALUE",
        "status=,                    400, ?status UNKNOWN_VALUE",
        "priority=P9,                400, ?priority UNKNOWN_VALUE",
        "expedited=1,                400, ?expedited INVALID_VALUE",
        "sort=priority,              400, ?sort UNKNOWN_VALUE",
        "sort=number,                400, ?sort UNKNOWN_VALUE",
        "organization_id=a%20b,      400, ?organization_id INVALID_IDENTIFIER",
        "technical_level=%00,        400, ?technical_level INVALID_IDENTIFIER",
        "limit=0,                    400, ?limit OUT_OF_BOUNDS",
        "limit=101,                  400, ?limit OUT_OF_BOUNDS",
        "limit=,                     400, ?limit OUT_OF_BOUNDS",
        "cursor=abc,                 400, ?cursor INVALID_CURSOR",
        "colour=red,                 400, ?colour UNKNOWN_PARAMETER",
        "sort=opened_at&sort=opened_at, 400, ?sort GIVEN_TWICE",
        "priority=P1&priority=P9,    400, ?priority UNKNOWN_VALUE",
        "opened_from=today,          400, ?opened_from INVALID_VALUE",
        "waiting_for=ME,             400, ?waiting_for UNKNOWN_VALUE"
    })
    void invalid_parameters_are_rejected(String query, int status, String error) {
        Answer answer = api.as("engineer").get("/v1/cases?" + query);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void a_list_is_paged_to_its_end_in_both_orders() {
        for (String order : List.of("opened_at", "-opened_at")) {
            List<String> all = new ArrayList<>();
            String query = "?limit=2&sort=" + order;
            String cursor = "";
            do {
                Answer page = api.as("engineer").get("/v1/cases" + query + cursor);
                assertThat(page.status()).isEqualTo(200);
                all.addAll(page.all("/items", "/number"));
                assertThat(page.header("Link").isEmpty())
                        .isEqualTo(page.json().get("next_cursor").isNull());
                cursor =
                        page.json().get("next_cursor").isNull()
                                ? ""
                                : "&cursor=" + page.at("/next_cursor");
            } while (!cursor.isEmpty());
            assertThat(all).isEqualTo(numbers(api.as("engineer"), "?sort=" + order));
        }
    }

    @Test
    void a_cursor_is_valid_only_for_its_list_filters_and_order() {
        String cursor = api.as("engineer").get("/v1/cases?limit=1").at("/next_cursor");
        for (String query : List.of("sort=opened_at", "sort=-opened_at", "status=OPEN")) {
            Answer answer = api.as("engineer").get("/v1/cases?" + query + "&cursor=" + cursor);
            assertThat(answer.errors()).containsExactly("?cursor INVALID_CURSOR");
        }
        assertThat(api.as("registrar").get("/v1/contacts?cursor=" + cursor).errors())
                .containsExactly("?cursor INVALID_CURSOR");
    }

    @Test
    void a_cursor_of_the_former_order_by_number_is_rejected() {
        String cursor =
                context.getBean(Cursors.class).seal("/v1/cases", Map.of(), numbers.subList(0, 1));
        Answer answer = api.as("engineer").get("/v1/cases?cursor=" + cursor);
        assertThat(answer.errors()).containsExactly("?cursor INVALID_CURSOR");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_case_of_another_organization_is_not_found() {
        String ofAcme = "/v1/cases/" + numbers.getFirst();
        for (String who : List.of("zoe", "ivy", "pat", "nobody")) {
            Answer hidden = api.as(who).get(ofAcme);
            Answer absent = api.as(who).get("/v1/cases/2026-0615-999999");
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(absent.status()).isEqualTo(404);
            assertThat(hidden.at("/detail").replace(numbers.getFirst(), ""))
                    .isEqualTo(absent.at("/detail").replace("2026-0615-999999", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "2026-0615-1", "2026-1399-000001", "%00", "a%2Fb", "2026-0615-000000"})
    void an_invalid_case_number_is_not_found(String number) {
        assertThat(api.as("engineer").get("/v1/cases/" + number).status()).isEqualTo(404);
        assertThat(api.as("engineer").get("/v1/cases/" + number + "/escalations").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "admin"})
    void actors_without_casework_are_forbidden(String who) {
        assertThat(api.as(who).get("/v1/cases").status()).isEqualTo(403);
        assertThat(api.as(who).get("/v1/cases/" + numbers.getFirst()).status()).isEqualTo(403);
        assertThat(api.anonymous().get("/v1/cases").status()).isEqualTo(401);
    }

    private void open(String who, String serial, String priority) {
        String body =
                "{'channel':'WEB','product':{'serial':'%s'},'priority':'%s','synopsis':'Down'}"
                        .formatted(serial, priority);
        Answer opened = api.as(who).post("/v1/cases", body);
        assertThat(opened.status()).isEqualTo(201);
        numbers.add(opened.at("/number"));
    }

    private List<String> oldestFirst() {
        return OLDEST_FIRST.stream().map(numbers::get).toList();
    }

    private static List<String> numbers(Caller caller, String query) {
        Answer answer = caller.get("/v1/cases" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.all("/items", "/number");
    }
}
