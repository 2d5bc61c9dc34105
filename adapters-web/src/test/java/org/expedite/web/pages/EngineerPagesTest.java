package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expedite.web.pages.PageClient.all;
import static org.expedite.web.pages.PageClient.next;
import static org.expedite.web.pages.PageClient.rows;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queues, own cases and the search, as pages. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class EngineerPagesTest {

    private static final String ASK =
            "{'kind':'PRIORITY','reason':'RESOLUTION_TIME','justification':'Now'}";
    private static final Pattern PLACE = Pattern.compile("<li value=\"(\\d+)\"");

    @Inject ApiClient api;
    @Inject PageClient pages;
    @Inject SettableClock clock;

    @Test
    void a_queue_says_in_which_order_and_why() {
        String plain = opened("P1", "No traffic <b>at all</b>");
        String first = opened("P1", "Both engines reset");
        api.as("ana").post("/v1/cases/" + first + "/escalations", ASK);
        escalate(plain);
        String low = opened("P3", "Slow");

        Answer page = pages.get("engineer-l2", "/queues/L2");

        assertThat(page.status()).isEqualTo(200);
        assertThat(rows(page)).containsExactly(first, plain);
        assertThat(page.raw().body())
                .contains("<h1 tabindex=\"-1\">Level 2</h1>")
                .contains("2 cases wait, the oldest for less than a minute")
                .contains("Level 1 · 1", "Level 2 · 2, 2 P1", "Level 3 · 0")
                .contains("Claim next: P1 of Acme", "name=\"number\" value=\"" + first)
                .contains("expedited</span>", "Expedited: goes before other P1 cases.")
                .contains("P1 goes before lower priorities.", "At this level since 15 Jun 2026")
                .contains("Acme · M320 <span class=\"id\">JN1</span>")
                .contains("No traffic &lt;b&gt;at all", "href=\"/cases/" + plain)
                .contains("role=\"search\"", "href=\"/queues\" aria-current=\"page\"")
                .doesNotContain("<b>at all", low);
        assertThat(pages.get("engineer-l2", "/queues/L2", "Accept-Language", "de").raw().body())
                .contains("Stufe 2 · 2, 2 P1", "Nächsten übernehmen: P1 von Acme")
                .contains("Bevorzugt: kommt vor anderen Fällen mit P1.");
    }

    @Test
    void the_button_claims_the_case_that_it_names_and_no_other() {
        String first = opened("P1", "First");
        String second = opened("P2", "Second");

        Answer late = pages.post("engineer-l1", "/queues/L1/claims", "number=" + second);
        assertThat(late.status()).isEqualTo(303);
        assertThat(late.header("Location")).isEqualTo("/queues/L1?claim=other");
        assertThat(pages.get("engineer-l1", late.header("Location")).raw().body())
                .contains("Nothing was claimed", "Next is P1 of Acme.", "value=\"" + first);

        Answer claimed = pages.post("engineer-l1", "/queues/L1/claims", "number=" + first);
        assertThat(claimed.status()).isEqualTo(303);
        assertThat(claimed.header("Location")).isEqualTo("/cases/" + first);
        assertThat(
                        pages.post("engineer-l1", "/queues/L1/claims", "number=" + first)
                                .header("Location"))
                .as("the button pressed twice")
                .isEqualTo("/cases/" + first);
        assertThat(rows(pages.get("engineer-l1", "/queues/L1"))).containsExactly(second);
        assertThat(api.as("engineer-l1").get("/v1/cases/" + first).at("/owner_id"))
                .isEqualTo("engineer-l1");
    }

    @Test
    void whoever_cannot_claim_is_offered_nothing() {
        escalate(opened("P1", "Down"));

        assertThat(pages.get("engineer-l1", "/queues/L2").raw().body())
                .contains("One case waits, for less than a minute")
                .doesNotContain("/claims");
        assertThat(
                        pages.post("engineer-l1", "/queues/L2/claims", "number=2026-0615-000001")
                                .status())
                .isEqualTo(403);
        assertThat(pages.get("engineer-l1", "/queues/L3").raw().body())
                .contains("No case waits", "Nobody waits here");
    }

    @Test
    void pages_of_a_queue_go_on_counting() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(opened("P2", "Case " + i));
        }
        Answer first = pages.get("engineer-l1", "/queues/L1?limit=2");
        Answer second = pages.get("engineer-l1", next(first));

        assertThat(rows(first)).containsExactlyElementsOf(numbers.subList(0, 2));
        assertThat(rows(second)).containsExactlyElementsOf(numbers.subList(2, 4));
        assertThat(all(PLACE, second)).containsExactly("3", "4");
        assertThat(rows(pages.get("engineer-l1", next(second)))).containsExactly(numbers.get(4));
    }

    @Test
    void the_script_of_a_page_gets_the_list_alone() {
        String number = opened("P2", "Down");

        Answer part = pages.get("engineer-l1", "/queues/L1", "HX-Request", "true");

        assertThat(rows(part)).containsExactly(number);
        assertThat(part.raw().body()).doesNotContain("<html", "<main");
        claim("engineer-l1", number);
        assertThat(pages.get("engineer-l1", "/my-cases", "HX-Request", "true").raw().body())
                .contains(number)
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "engineer-l2, /queues, 303, /queues/L2",
        "duty-manager, /queues, 303, /queues/L1",
        "engineer-l2, /queues/L9, 404,",
        "engineer-l2, /queues/%20, 404,",
        "engineer-l2, /queues/L1?cursor=made-up, 400,",
        "ana, /queues, 403,",
        "ana, /queues/L1, 403,",
        "registrar, /my-cases, 403,",
        "registrar, /cases, 403,",
        "'', /queues/L1, 303, /sign-in?return_to=%2Fqueues%2FL1"
    })
    void a_queue_is_for_the_staff_of_the_center(
            String who, String path, int status, String location) {
        Answer answer = pages.get(who, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isEqualTo(location == null ? "" : location);
    }

    @ParameterizedTest
    @CsvSource({"engineer-l1, L9", "engineer-l1, L1", "ana, L1"})
    void a_claim_names_a_case(String who, String level) {
        Answer answer = pages.post(who, "/queues/" + level + "/claims", "number=first");

        assertThat(answer.status()).isIn(403, 404);
    }

    @Test
    void my_cases_are_those_i_have_to_do_with_whoever_s_turn_it_is() {
        String mine = claim("engineer-l1", opened("P2", "Mine"));
        String waiting = claim("engineer-l1", opened("P2", "Asked"));
        String others = claim("duty-manager", opened("P1", "Of somebody else"));
        api.as("engineer-l1").post("/v1/cases/" + waiting + "/waits", "{'reason':'Which slot?'}");

        Answer engineers = pages.get("engineer-l1", "/my-cases");
        assertThat(rows(engineers)).containsExactly(mine, waiting).doesNotContain(others);
        assertThat(engineers.raw().body())
                .contains("Your turn", "Waiting for somebody else", "Waiting for Acme");

        Answer customers = pages.get("ana", "/my-cases");
        assertThat(rows(customers)).containsExactly(waiting, others, mine);
        assertThat(customers.raw().body())
                .contains("Waiting for you", "With the assistance center");
        assertThat(pages.get("dan", "/my-cases").raw().body()).contains("No case is yours now");
    }

    @Test
    void a_search_has_all_filters_in_its_address() {
        String p1 = opened("P1", "Flapping line card");
        String p2 = opened("P2", "Flapping sessions");
        clock.set(Fixture.NOW.plusSeconds(86_400));
        String later = opened("P1", "Quiet");

        assertThat(found("")).containsExactly(later, p2, p1);
        assertThat(found("sort=opened_at")).containsExactly(p1, p2, later);
        assertThat(found("q=flapping")).containsExactly(p2, p1);
        assertThat(found("q=flapping&priority=P1&priority=P3")).containsExactly(p1);
        assertThat(found("status=OPEN&status=CLOSED&opened_to=2026-06-15")).containsExactly(p2, p1);
        assertThat(found("opened_from=2026-06-16&opened_to=")).containsExactly(later);
        assertThat(found("waiting_for=CUSTOMER")).isEmpty();
        assertThat(found("waiting_for=CENTER&status=OPEN&model=M320&serial=JN1&expedited=false"))
                .hasSize(3);
        assertThat(found("expedited=true")).isEmpty();
        assertThat(found("technical_level=L2")).isEmpty();
        assertThat(found("organization_id=acme&requester_id=ana&product_line=M_SERIES")).hasSize(3);
        assertThat(found("owner_id=engineer-l1")).isEmpty();

        Answer page = pages.get("engineer-l1", "/cases?q=flapping&limit=1&status=OPEN");
        assertThat(rows(page)).containsExactly(p2);
        assertThat(page.raw().body())
                .contains("value=\"flapping\"", "value=\"OPEN\" checked", "<details open>");
        assertThat(rows(pages.get("engineer-l1", next(page)))).containsExactly(p1);
    }

    @Test
    void a_case_number_leads_straight_to_its_case() {
        String number = opened("P2", "Down");

        for (String who : List.of("ana", "engineer-l1")) {
            Answer answer = pages.get(who, "/cases?q=+" + number + "+");
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/cases/" + number);
        }
        Answer hidden = pages.get("zoe", "/cases?q=" + number);
        Answer none = pages.get("zoe", "/cases?q=2026-0615-999999");
        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.raw().body()).contains("No case matches");
        assertThat(hidden.raw().body().replace(number, "2026-0615-999999"))
                .isEqualTo(none.raw().body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%3F%21",
                "q=%00",
                "serial=a%20b",
                "owner_id=%3Cscript%3E",
                "technical_level=%2F",
                "expedited=maybe",
                "waiting_for=Me",
                "opened_from=yesterday",
                "opened_to=9999-12-31"
            })
    void a_filter_that_cannot_be_read_is_told_at_its_field(String query) {
        Answer answer = pages.get("engineer-l1", "/cases?" + query);
        String field = query.substring(0, query.indexOf('='));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().body())
                .contains("There is a problem", "id=\"" + field + "-error\"")
                .contains("href=\"#" + field + "\"")
                .doesNotContain("<script>", "No case matches");
    }

    private List<String> found(String query) {
        Answer page = pages.get("engineer-l1", "/cases?" + query);
        assertThat(page.status()).as(query).isEqualTo(200);
        return rows(page);
    }

    private String opened(String priority, String synopsis) {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'JN1'},'priority':'%s','synopsis':'%s'}"
                                .formatted(priority, synopsis))
                .at("/number");
    }

    private void escalate(String number) {
        assertThat(
                        api.as("duty-manager")
                                .post(
                                        "/v1/cases/" + number + "/escalations",
                                        "{'kind':'ORDINARY','reason':'TECHNICAL_EXPERTISE','justification':'Hard'}")
                                .status())
                .isEqualTo(201);
    }

    private String claim(String who, String number) {
        assertThat(pages.post(who, "/queues/L1/claims", "number=" + number).header("Location"))
                .isEqualTo("/cases/" + number);
        return number;
    }
}
