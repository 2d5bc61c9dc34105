package org.expedite.web.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.expedite.web.CenterReset;
import org.expedite.web.http.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Customers never learn of internal notes. Two centers have the same history, but one of them has
 * internal notes at every turn. All responses to customers must be equal.
 */
class InternalNotesTest {
    private static final int TURNS = 6;

    private static RunningServer plainCenter;
    private static RunningServer notedCenter;
    private static ApiClient plain;
    private static ApiClient noted;
    private static String path = "";
    private static String internal = "";

    @BeforeAll
    static void createBothHistories() {
        plainCenter = start();
        plain = plainCenter.context().getBean(ApiClient.class);
        createHistory(plain, false);
        notedCenter = start();
        noted = notedCenter.context().getBean(ApiClient.class);
        createHistory(noted, true);
    }

    private static RunningServer start() {
        RunningServer center = RunningServer.start(ApplicationContext.builder());
        center.context().getBean(CenterReset.class).reset();
        return center;
    }

    @AfterAll
    static void stop() {
        plainCenter.close();
        notedCenter.close();
    }

    @Test
    void case_and_version_are_unchanged() {
        assertSame(path);
        assertSame("/v1/cases");
    }

    @Test
    void an_earlier_etag_is_still_current() {
        String other = open(plain);
        assertThat(open(noted)).isEqualTo(other);
        Answer before = ana(noted).get(other);
        noted.as("engineer").post(other + "/notes", "{'body':'Hidden','visibility':'INTERNAL'}");
        assertSame(other);
        for (ApiClient api : List.of(plain, noted)) {
            Answer amended =
                    ana(api).send(
                                    "PATCH",
                                    other,
                                    "{'synopsis':'Dark'}",
                                    "If-Match",
                                    before.header("ETag"));
            assertThat(amended.status()).isEqualTo(200);
        }
        assertSame(other + "/timeline");
    }

    @Test
    void the_timeline_of_a_customer_has_the_same_entries_and_ids() {
        Answer timeline = assertSame(path + "/timeline");
        assertThat(timeline.all("/items", "/visibility")).containsOnly("PUBLIC");
        assertThat(timeline.all("/items", "/id"))
                .as("no gap")
                .startsWith("1.0", "2.0", "3.0")
                .hasSize(TURNS + 1);
        assertThat(noted.as("engineer").get(path + "/timeline").all("/items", "/visibility"))
                .as("staff sees them")
                .contains("INTERNAL");
    }

    @Test
    void every_page_is_full_with_the_same_cursor_and_link() {
        for (int limit = 1; limit <= TURNS + 2; limit++) {
            String next = path + "/timeline?limit=" + limit;
            while (!next.isEmpty()) {
                Answer page = assertSame(next);
                String link = page.header("Link");
                if (!link.isEmpty()) {
                    assertThat(page.all("/items", "/id")).hasSize(limit);
                }
                next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
            }
        }
    }

    @Test
    void a_cursor_of_staff_reveals_nothing_to_a_customer() {
        Answer staffs = noted.as("engineer").get(path + "/timeline?limit=2");
        assertThat(staffs.all("/items", "/visibility")).containsExactly("PUBLIC", "INTERNAL");
        String after = path + "/timeline?limit=2&cursor=" + staffs.at("/next_cursor");
        Answer page = noted.as("ana").get(after);
        assertThat(page.all("/items", "/visibility")).containsExactly("PUBLIC", "PUBLIC");
    }

    @Test
    void an_internal_note_is_not_found_by_customers() {
        Answer hidden = noted.as("ana").get(path + "/notes/" + internal);
        Answer absent = noted.as("ana").get(path + "/notes/nothing");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.at("/detail").replace(internal, "nothing"))
                .isEqualTo(absent.at("/detail"));
        assertThat(hidden.at("/code")).isEqualTo(absent.at("/code"));
        assertThat(noted.as("engineer").get(path + "/notes/" + internal).status()).isEqualTo(200);
    }

    @Test
    void a_search_of_customers_does_not_find_internal_notes() {
        for (String word : List.of("secret", "down", "hello", "secret%20hello", "secret%20down")) {
            assertSame("/v1/cases?q=" + word);
            assertSame("/v1/cases?limit=1&status=OPEN&q=" + word);
        }
        assertThat(noted.as("ana").get("/v1/cases?q=secret").all("/items", "/number")).isEmpty();
        assertThat(noted.as("engineer").get("/v1/cases?q=secret").all("/items", "/number"))
                .hasSize(1);
    }

    @Test
    void other_lists_are_unchanged() {
        assertSame(path + "/escalations");
    }

    /**
     * Returns the response of both centers. They may differ only in request ids and ids of notes,
     * which are consecutive here and random in the program.
     */
    private Answer assertSame(String address) {
        Answer with = ana(noted).get(address);
        Answer without = ana(plain).get(address);
        assertThat(with.status()).as(address).isEqualTo(200);
        assertThat(body(with)).as(address).isEqualTo(body(without));
        assertThat(headers(with)).as(address).isEqualTo(headers(without));
        return with;
    }

    private static String body(Answer answer) {
        return answer.raw().body().replaceAll("note-\\d{6}", "note-");
    }

    private static List<String> headers(Answer answer) {
        return answer.raw().headers().map().entrySet().stream()
                .filter(h -> !h.getKey().equalsIgnoreCase("x-request-id"))
                .filter(h -> !h.getKey().equalsIgnoreCase("Date"))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static Caller ana(ApiClient api) {
        return api.as("ana");
    }

    private static String open(ApiClient api) {
        String number = ana(api).opens("P1").at("/number");
        return "/v1/cases/" + number;
    }

    private static void createHistory(ApiClient api, boolean withInternal) {
        path = open(api);
        for (int turn = 0; turn < TURNS; turn++) {
            if (withInternal) {
                internal = write(api, "engineer", "Secret " + turn, "INTERNAL");
                write(api, "duty-manager", "Secret down " + turn, "INTERNAL");
            }
            if (turn == 2) {
                assertThat(
                                api.as("engineer")
                                        .post(
                                                path + "/priority-changes",
                                                "{'priority':'P2','reason':'One site only.'}")
                                        .status())
                        .isEqualTo(200);
            } else {
                write(api, turn % 2 == 0 ? "ana" : "engineer", "Hello " + turn, "PUBLIC");
            }
        }
    }

    private static String write(ApiClient api, String who, String body, String visibility) {
        Answer written =
                api.as(who)
                        .post(
                                path + "/notes",
                                "{'body':'%s','visibility':'%s'}".formatted(body, visibility));
        assertThat(written.status()).isEqualTo(201);
        return written.at("/id");
    }
}
