package org.expedite.web.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access to notes. */
@MicronautTest(transactional = false)
class NotesTest {
    private static final String PUBLIC = "{'body':'Logs sent.','visibility':'PUBLIC'}";
    private static final String INTERNAL = "{'body':'Be careful.','visibility':'INTERNAL'}";

    @Inject ApiClient api;
    @Inject SettableClock clock;
    @Inject InMemoryPorts ports;

    private String notes = "";
    private String path = "";

    @BeforeEach
    void openCase() {
        String number = api.as("ana").opens("P1").at("/number");
        path = "/v1/cases/" + number;
        notes = path + "/notes";
    }

    @ParameterizedTest
    @CsvSource({
        "ana,          PUBLIC",
        "dan,          PUBLIC",
        "engineer,     PUBLIC",
        "engineer,     INTERNAL",
        "duty-manager, INTERNAL"
    })
    void a_note_is_returned_in_the_form_in_which_it_is_read(String who, String visibility) {
        Answer written = write(who, "Line 1\\nLine 2 🔥", visibility);
        assertThat(written.status()).isEqualTo(201);
        assertThat(written.namesAt(""))
                .containsExactly("id", "author_id", "body", "visibility", "written_at");
        assertThat(written.at("/body")).isEqualTo("Line 1\nLine 2 🔥");
        assertThat(written.at("/visibility")).isEqualTo(visibility);
        assertThat(written.at("/written_at")).isEqualTo(Fixture.NOW.toString());
        assertThat(written.header("Location")).isEqualTo(notes + "/" + written.at("/id"));
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        Answer read = api.as(who).get(written.header("Location"));
        assertThat(read.json()).isEqualTo(written.json());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_withdrawn_case_takes_no_notes() {
        assertThat(allowed("ana")).contains("ADD_NOTE");
        assertThat(allowed("engineer")).contains("ADD_NOTE");
        assertThat(api.as("ana").post(path + "/withdrawals", "").at("/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(allowed("ana")).containsExactly("REOPEN");
        assertRefused(write("ana", PUBLIC));
        assertRefused(write("engineer", INTERNAL));
        assertThat(write("ana", INTERNAL).status()).isEqualTo(403);
        assertThat(api.as("ana").get(path).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_closed_case_takes_no_notes_and_names_its_reopening() {
        resolve();
        api.as("ana").post(path + "/closures", "");
        assertRefused(write("ana", PUBLIC));
        assertThat(api.as("ana").get(path).at("/status")).isEqualTo("CLOSED");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo("CASE_NOT_OPEN");
        assertThat(answer.json().get("allowed_actions").toString()).isEqualTo("[\"REOPEN\"]");
    }

    @Test
    void a_public_note_is_a_new_version_of_the_case() {
        assertThat(api.as("ana").get(path).header("ETag")).isEqualTo("\"1\"");
        write("ana", PUBLIC);
        assertThat(api.as("ana").get(path).header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ana,      PUBLIC,   PT24H",
        "engineer, PUBLIC,   PT0S",
        "engineer, INTERNAL, PT0S"
    })
    void only_a_public_note_of_a_customer_restarts_the_time_until_auto_close(
            String who, String visibility, String later) {
        resolve();
        clock.set(Fixture.NOW.plusSeconds(86_400));
        write(who, "Thanks.", visibility);
        assertThat(ports.cases().all().toList().getLast().state().awaitingConfirmationSince())
                .isEqualTo(Fixture.NOW.plus(Duration.parse(later)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ana           | INTERNAL | 403",
                "registrar     | PUBLIC   | 403",
                "admin         | INTERNAL | 403",
                "zoe           | PUBLIC   | 404",
                "zoe           | INTERNAL | 404",
                "pat           | PUBLIC   | 404"
            })
    void actors_without_access_change_nothing(String who, String visibility, int status) {
        assertThat(write(who, "Hello", visibility).status()).isEqualTo(status);
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'visibility':'PUBLIC'}                            | /body REQUIRED",
                "{'body':null,'visibility':'PUBLIC'}                | /body REQUIRED",
                "{'body':' ','visibility':'PUBLIC'}                 | /body BLANK",
                "{'body':'a\\u0000b','visibility':'PUBLIC'}         | /body FORBIDDEN_CHARACTER",
                "{'body':7,'visibility':'PUBLIC'}                   | /body WRONG_TYPE",
                "{'body':'Hello'}                                   | /visibility REQUIRED",
                "{'body':'Hello','visibility':'public'}             | /visibility UNKNOWN_VALUE",
                "{'body':'Hello','visibility':'SECRET'}             | /visibility UNKNOWN_VALUE",
                "{'body':'Hello','visibility':'PUBLIC','colour':1}  | /colour UNKNOWN_FIELD"
            })
    void an_invalid_note_is_rejected(String body, String error) {
        Answer rejected = write("engineer", body);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly(error);
        assertUnchanged();
    }

    @Test
    void a_note_has_at_most_20000_characters() {
        String longest = "x".repeat(20_000);
        assertThat(write("ana", longest, "PUBLIC").status()).isEqualTo(201);
        assertThat(write("ana", longest + "x", "PUBLIC").errors())
                .containsExactly("/body TOO_LONG");
    }

    @Test
    void an_unknown_note_is_not_found() {
        assertThat(api.as("ana").get(notes + "/nothing").status()).isEqualTo(404);
        assertThat(api.as("ana").get("/v1/cases/2020-0101-000001/notes/note-1").status())
                .isEqualTo(404);
        assertThat(api.as("ana").post("/v1/cases/2020-0101-000001/notes", PUBLIC).status())
                .isEqualTo(404);
        assertThat(api.as("ana").post("/v1/cases/nonsense/notes", PUBLIC).status()).isEqualTo(404);
        String note = write("ana", PUBLIC).header("Location");
        assertThat(api.as("zoe").get(note).status()).isEqualTo(404);
        assertThat(api.as("registrar").get(note).status()).isEqualTo(403);
        assertThat(api.anonymous().get(note).status()).isEqualTo(401);
    }

    private void assertUnchanged() {
        assertThat(api.as("engineer").get(path).header("ETag")).isEqualTo("\"1\"");
        assertThat(api.as("engineer").get(path + "/timeline").all("/items", "/type"))
                .containsExactly("OPENED");
    }

    private void resolve() {
        for (int i = 0; i < 20; i++) {
            String claimed = api.as("engineer-l1").post("/v1/queues/L1/claims", "").at("/number");
            if (path.endsWith(claimed)) {
                break;
            }
        }
        assertThat(
                        api.as("engineer-l1")
                                .post(path + "/resolutions", "{'summary':'Replaced.'}")
                                .status())
                .isEqualTo(200);
    }

    private List<String> allowed(String who) {
        return api.as(who).get(path).all("/allowed_actions", "");
    }

    private Answer write(String who, String json) {
        return api.as(who).post(notes, json);
    }

    private Answer write(String who, String body, String visibility) {
        return write(who, "{'body':'%s','visibility':'%s'}".formatted(body, visibility));
    }
}
