package org.expedite.web.pages.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.expedite.application.Center;
import org.expedite.application.SettableClock;
import org.expedite.application.access.Role;
import org.expedite.application.examples.Fixture;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.pages.PageVisitors;
import org.junit.jupiter.api.Test;

/** The board of duty managers. */
@MicronautTest(transactional = false)
@Property(name = "micronaut.server.cors.localhost-pass-through", value = "true")
class BoardTest {
    private static final Pattern POLL = Pattern.compile("/board/p1s\\?seen=\\w+&amp;listed=\\w+");

    @Inject ApiClient api;
    @Inject PageVisitors visitors;
    @Inject SettableClock clock;

    @Test
    void open_p1_cases_are_listed_with_their_duties_the_worst_first() {
        String owned = open("Owned");
        claim();
        String hostile = open("<script>alert(1)</script>");

        Answer page = get("/board");

        assertThat(page.status()).isEqualTo(200);
        String body = page.raw().body();
        assertThat(body)
                .contains("&lt;script&gt;alert(1)", "One P1 case has no owner")
                .contains(
                        "Acme", "owner The engineer-l1", "Center, A dedicated owner: not met since")
                .contains("Customer, A contact around the clock: not met")
                .contains("href=\"/cases/" + owned + "\"", ">Board</a>")
                .doesNotContain("<script>alert", "style=");
        assertThat(body.indexOf("reason-" + hostile)).isLessThan(body.indexOf("reason-" + owned));
        assertThat(german("/board").raw().body())
                .contains("Ein P1-Fall hat keinen Bearbeiter", "Center, Ein fester Bearbeiter");
    }

    @Test
    void the_signal_says_nothing_until_something_changes_and_then_that_a_case_lost_its_owner() {
        String number = open("Down");
        claim();
        String poll = found(POLL, get("/board"));
        assertThat(get(poll).status()).isEqualTo(204);

        api.as("duty-manager").post("/v1/cases/" + number + "/releases", "");

        Answer signal = get(poll);
        assertThat(signal.status()).isEqualTo(200);
        assertThat(signal.raw().body())
                .contains("One P1 case has no owner", number, "The list below has changed.")
                .doesNotContain("<html", "<main");
        String next = found(POLL, signal);
        assertThat(get(next).status()).as("it is said once").isEqualTo(204);
        assertThat(get("/board/p1s").raw().body()).contains("The list below has changed.");
    }

    @Test
    void a_duty_manager_overrides_with_a_reason_once() {
        String number = open("Down");
        String path = "/board/cases/" + number + "/overrides";

        Answer silent = post(path, "version=1&reason=+-+");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.raw().body())
                .contains("<details open>", "id=\"error-" + number + "\"", "aria-invalid=\"true\"")
                .contains("Say why, with letters or digits, in at most 4,000 characters.");

        Answer made = post(path, "version=1&reason=The+%3Cb%3EVIP%3C%2Fb%3E+calls");
        assertThat(made.status()).isEqualTo(303);
        assertThat(made.header("Location")).isEqualTo("/board?overridden=" + number);
        clock.set(Fixture.NOW.plusSeconds(1));
        assertThat(get(made.header("Location")).raw().body())
                .contains(number + " is one level higher now", "from L1 to L2")
                .contains("The &lt;b&gt;VIP&lt;/b&gt; calls", "The duty-manager");

        Answer again = post(path, "version=1&reason=Sent+twice");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.raw().body())
                .contains("The case has changed meanwhile", ">Sent twice</textarea>")
                .contains("name=\"version\" value=\"2\"");
        for (String version : List.of("2", "3")) {
            assertThat(post(path, "version=" + version + "&reason=Up").status()).isEqualTo(303);
        }
        assertThat(post(path, "version=4&reason=Once+more").raw().body())
                .contains("This case cannot move up", "What you typed", "href=\"/cases/" + number)
                .contains("readonly>Once more</textarea>")
                .doesNotContain("#reason-" + number);
        assertThat(get("/board").raw().body())
                .as("at the top nothing is offered")
                .doesNotContain(path);
        assertThat(post("/board/cases/none/overrides", "reason=Up").status()).isEqualTo(404);
        assertThat(post("/board/cases/2026-0101-000001/overrides", "reason=Up").status())
                .isEqualTo(404);
    }

    @Test
    void decisions_and_queues_are_drawn_with_their_tables_and_files() {
        String number = open("Down");
        api.as("ana").post("/v1/cases/" + number + "/escalations", escalation());
        String other = open("Down");
        api.as("dan").post("/v1/cases/" + other + "/escalations", escalation());

        String body = get("/board?from=2026-06-14&to=2026-06-15").raw().body();

        assertThat(body)
                .contains("1 granted, 1 not granted; at most 2 on a day.")
                .contains(
                        "class=\"granted\" x=\"396.0\" y=\"80.0\" width=\"288.0\" height=\"80.0\"")
                .contains("Certified for the product")
                .contains(
                        "/v1/reports/escalations?group_by=day&amp;from=2026-06-14&amp;to=2026-06-15")
                .contains("/v1/reports/queues?format=csv", "value=\"2026-06-14\"")
                .contains("Days are those of UTC.");
        assertThat(get("/board?from=2026-01-01&to=2026-01-31").raw().body())
                .contains("No rule failed in this period.");
    }

    @Test
    void a_period_that_cannot_be_shown_is_told_at_its_field() {
        for (String query :
                List.of(
                        "from=2026-02-30 Enter a day",
                        "to=soon Enter a day",
                        "from=2024-01-01 A period can have at most 366 days.",
                        "from=2026-06-16 The first day is after the last one",
                        "from=2026-06-02&to=2026-06-01 The last day is before the first one.")) {
            String[] parts = query.split(" ", 2);
            Answer page = get("/board?" + parts[0]);
            assertThat(page.status()).as(query).isEqualTo(422);
            assertThat(page.raw().body()).as(query).contains(parts[1], "aria-invalid=\"true\"");
        }
    }

    @Test
    void a_wall_screen_has_large_type_no_navigation_and_renews_itself() {
        String number = open("Down");
        Answer page = get("/board?wall=1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body())
                .contains("class=\"wall\"", number, "hx-get=\"/board/wall\"", "without owner")
                .doesNotContain("<nav", "<form");
        clock.set(Fixture.NOW.plus(Duration.ofMinutes(5)));
        assertThat(get("/board/wall").raw().body())
                .contains("L1 P1", "1 waiting, the oldest for 5 minutes")
                .doesNotContain("<html");
    }

    @Test
    void a_board_that_asks_by_itself_does_not_prolong_the_session() {
        String secret = dutyManager();
        Duration step = Center.SESSIONS.idle().dividedBy(4);

        for (String path : List.of("/board/p1s", "/board/wall", "/board/p1s")) {
            clock.set(clock.instant().plus(step));
            assertThat(part(secret, path).status()).as(path).isEqualTo(200);
        }
        clock.set(clock.instant().plus(step));

        assertThat(part(secret, "/board/p1s").status())
                .as("no part of a page is a sign-in")
                .isEqualTo(401);
        secret = visitors.again("duty-manager").secret();
        for (int i = 0; i < 5; i++) {
            clock.set(clock.instant().plus(step));
            assertThat(part(secret, "/board").status()).as("somebody looks").isEqualTo(200);
        }
    }

    @Test
    void a_reason_that_was_typed_is_restored_where_it_was_typed() {
        String number = open("Down");
        String secret = dutyManager();
        assertThat(send(secret, "/board").raw().body())
                .contains("data-draft=\"/drafts/override?about=" + number + "\"")
                .contains("value=\"/board?override=" + number + "#reason-" + number + "\"")
                .doesNotContain("<details open>");
        api.send(
                form(secret, "/drafts/override?about=" + number)
                        .PUT(BodyPublishers.ofString("reason=%3Cb%3EVIP&version=1")));

        assertThat(send(secret, "/board?override=" + number).raw().body())
                .contains("<details open>", ">&lt;b&gt;VIP</textarea>", "Restored");
        assertThat(send(secret, "/board?override=none").status()).isEqualTo(200);
        Answer made =
                api.send(
                        form(secret, "/board/cases/" + number + "/overrides")
                                .POST(BodyPublishers.ofString("version=1&reason=VIP")));
        assertThat(made.status()).isEqualTo(303);
        assertThat(send(secret, "/board?override=" + number).raw().body())
                .doesNotContain("Restored");
    }

    @Test
    void others_do_not_learn_that_there_is_a_board() {
        for (String path : List.of("/board", "/board/p1s", "/board/wall", "/board?wall=1")) {
            for (String who : List.of("ana", "engineer-l1", "registrar", "admin")) {
                Answer page = api.as(who).send("GET", path, "", "Accept", "text/html");
                assertThat(page.status()).as(who + path).isEqualTo(404);
                assertThat(page.raw().body()).contains("There is nothing here");
            }
        }
        String number = open("Down");
        assertThat(post("engineer-l1", "/board/cases/" + number + "/overrides", "").status())
                .isEqualTo(404);
        assertThat(api.as("ana").send("GET", "/", "", "Accept", "text/html").raw().body())
                .doesNotContain("/board");
    }

    private String open(String synopsis) {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'JN1'},'priority':'P1','synopsis':'"
                                + synopsis
                                + "'}")
                .at("/number");
    }

    private static String escalation() {
        return "{'kind':'PRIORITY','reason':'RESOLUTION_TIME','justification':'Down.'}";
    }

    private void claim() {
        api.as("engineer-l1").post("/v1/queues/L1/claims", "");
    }

    private Answer get(String path) {
        return api.as("duty-manager")
                .send("GET", path.replace("&amp;", "&"), "", "Accept", "text/html");
    }

    private Answer german(String path) {
        return api.as("duty-manager")
                .send("GET", path, "", "Accept", "text/html", "Accept-Language", "de");
    }

    private Answer post(String path, String form) {
        return post("duty-manager", path, form);
    }

    private Answer post(String who, String path, String form) {
        return api.send(
                api.request(path)
                        .header("Authorization", "Bearer demo-" + who)
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private String dutyManager() {
        return visitors.person("duty-manager", PersonKind.ENGINEER, Role.DUTY_MANAGER).secret();
    }

    private Answer send(String secret, String path) {
        return api.send(form(secret, path).GET());
    }

    private Answer part(String secret, String path) {
        return api.send(form(secret, path).header("HX-Request", "true").GET());
    }

    private HttpRequest.Builder form(String secret, String path) {
        return api.request(path)
                .header("Accept", "text/html")
                .header("Cookie", PageVisitors.COOKIE + "=" + secret)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static String found(Pattern pattern, Answer page) {
        return pattern.matcher(page.raw().body())
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElseThrow();
    }
}
