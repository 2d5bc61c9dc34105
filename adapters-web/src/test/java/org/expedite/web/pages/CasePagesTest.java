package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which cases are opened and worked on. */
@MicronautTest(transactional = false)
class CasePagesTest {

    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final Map<String, String> COMPLETE =
            Map.of(
                    "serial", " jn1 ",
                    "synopsis", "Both reset " + HOSTILE,
                    "description", "Since 09:00.\nAfter " + HOSTILE,
                    "priority", "P1",
                    "contact_name", "NOC " + HOSTILE,
                    "contact_phone", "+1 408 555 0100",
                    "diagnostics", "core dump\n\nlogs",
                    "key", "one");

    @Inject ProbeClient server;

    @Test
    void the_form_shows_what_help_there_will_be_before_anything_is_stored() {
        assertThat(get("ana", "/cases/new").raw().body())
                .contains("Open a case", "Enter a serial number", "list=\"serials\"")
                .contains("name=\"key\" value=\"", "name=\"organization_id\" value=\"acme\"");

        String panel = post("ana", "/cases/new/panel", COMPLETE).raw().body();
        assertThat(panel)
                .contains("Direct assistance", "C1", "You would go first", "11 of 11 rules hold")
                .doesNotContain("<html", "Open cases of this equipment");
        assertThat(post("dan", "/cases/new/panel", COMPLETE).raw().body())
                .contains("Priority would not be granted", "What would change this");
        assertThat(post("dan", "/cases/new/panel", Map.of()).raw().body())
                .contains("Enter a serial number");
        assertThat(get("ana", "/v1/cases").json().get("items")).isEmpty();
    }

    @Test
    void the_check_works_without_scripts_and_keeps_what_was_typed() {
        Map<String, String> checked = new HashMap<>(COMPLETE);
        checked.put("check", "true");
        Answer page = post("ana", "/cases/new", checked);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().body())
                .contains("You would go first", "core dump", "Both reset &lt;script")
                .doesNotContain(HOSTILE);
        assertThat(get("ana", "/v1/cases").json().get("items")).isEmpty();
    }

    @Test
    void a_form_opens_one_case_however_often_it_is_sent() {
        String first = opened("ana", COMPLETE);

        assertThat(opened("ana", COMPLETE)).isEqualTo(first);
        String page = get("ana", first + "?opened=true").raw().body();
        assertThat(page)
                .contains(
                        "Your case is open",
                        "P1 Critical",
                        "With the assistance center",
                        "Place 1 in")
                .contains("Both reset &lt;script&gt;", "JN1 · M320", "ana", "Duties of both sides")
                .contains("/escalations/new", "enctype=\"multipart/form-data\"")
                .doesNotContain(HOSTILE, "Internal: the center only");
        assertThat(post("ana", "/cases/new/panel", COMPLETE).raw().body())
                .contains("Open cases of this equipment");
    }

    @Test
    void customers_are_told_to_call_and_the_center_is_not() {
        String path = opened("ana", COMPLETE);

        assertThat(get("ana", path).raw().body()).contains("Please call for a P1 case");
        assertThat(get("engineer-l1", path).raw().body())
                .contains("P1 Critical")
                .doesNotContain("Please call for a P1 case");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        Answer empty = post("ana", "/cases/new", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.raw().body())
                .contains("role=\"alert\"", "href=\"#serial\"", "href=\"#synopsis\"")
                .contains("Choose a priority");
        Map<String, String> wrong = new HashMap<>(COMPLETE);
        wrong.put("contact_phone", "12");
        wrong.put("serial", "a b");
        wrong.put("diagnostics", "---");
        assertThat(post("ana", "/cases/new", wrong).raw().body())
                .contains("complete phone number", "at least one letter", "Enter a serial number:");
        assertThat(
                        post(
                                        "ana",
                                        "/cases/new",
                                        Map.of(
                                                "model", "NONE",
                                                "synopsis", "Down",
                                                "questions", "SERVICE_DOWN"))
                                .raw()
                                .body())
                .contains("There is no such model.");
    }

    @Test
    void serials_are_completed_within_the_own_organization() {
        assertThat(get("ana", "/cases/new/serials?serial=jn1&organization_id=acme").raw().body())
                .contains("value=\"JN1\">M320 · ", "value=\"JN16\"");
        assertThat(get("ana", "/cases/new/serials?serial=B&organization_id=borealis").status())
                .isEqualTo(404);
        assertThat(get("ana", "/cases/new/serials?serial=B&organization_id=%3C").raw().body())
                .doesNotContain("option");
    }

    @Test
    void others_do_not_learn_of_a_case() {
        String path = opened("ana", COMPLETE);
        assertThat(get("ivy", path).status()).isEqualTo(404);
        assertThat(get("ivy", "/cases/none").status()).isEqualTo(404);
        assertThat(post("ivy", path + "/notes", Map.of("body", "x")).status()).isEqualTo(404);
        assertThat(get("admin", path).status()).isEqualTo(403);
    }

    @Test
    void an_engineer_writes_internal_notes_unless_said_otherwise() {
        String path = opened("ana", COMPLETE);
        assertThat(post("engineer-l1", path + "/notes", Map.of("body", "Our own")).status())
                .isEqualTo(303);
        post("engineer-l1", path + "/notes", Map.of("body", "For you", "visibility", "PUBLIC"));
        post("ana", path + "/notes", Map.of("body", HOSTILE, "visibility", "INTERNAL"));

        assertThat(get("engineer-l1", path).raw().body())
                .contains("Our own", "class=\"internal\"", "For you", "&lt;script&gt;")
                .contains("value=\"INTERNAL\" checked");
        assertThat(get("ana", path).raw().body())
                .contains("For you", "&lt;script&gt;")
                .doesNotContain("Our own", HOSTILE);
        Answer empty = post("ana", path + "/notes", Map.of("body", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.raw().body()).contains("Write something here.");
    }

    @Test
    void moves_are_offered_if_they_are_possible_and_refused_with_a_reason_if_not() {
        String path = opened("ana", COMPLETE);
        assertThat(get("ana", path).raw().body())
                .contains(path + "/withdrawals", path + "/priority-changes")
                .doesNotContain(path + "/resolutions", path + "/overrides");
        Answer refused = post("engineer-l1", path + "/resolutions", Map.of("summary", "Mended."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.raw().body()).contains("role=\"alert\"");

        assertThat(claim().status()).isEqualTo(201);
        assertThat(get("engineer-l1", path).raw().body())
                .contains(path + "/resolutions", path + "/waits", path + "/handovers");
        Answer blank = post("engineer-l1", path + "/waits", Map.of("reason", "!"));
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.raw().body()).contains("AWAIT_CUSTOMER-reason-error");
        done(post("engineer-l1", path + "/waits", Map.of("reason", "Logs, please.")), path);
        assertThat(get("ana", path).raw().body())
                .contains("Waiting for you", "We need your answer", "Logs, please.");
        assertThat(get("engineer-l1", path).raw().body()).contains("Waiting for Acme");
        done(post("engineer-l1", path + "/resumptions", Map.of()), path);
        done(post("engineer-l1", path + "/workarounds", Map.of("summary", "Moved.")), path);
        done(post("ana", path + "/workaround-failures", Map.of()), path);
        done(post("engineer-l1", path + "/resolutions", Map.of("summary", "Mended.")), path);
        assertThat(get("ana", path).raw().body()).contains("Please confirm it", "Close the case");
        done(post("ana", path + "/closures", Map.of()), path);
        done(post("ana", path + "/reopenings", Map.of("reason", "Again.")), path);
        done(post("ana", path + "/withdrawals", Map.of("reason", "Not ours.")), path);
        assertThat(get("ana", path).raw().body())
                .contains("withdrew the case", "Not ours.", "reopened the case");
    }

    @Test
    void every_form_of_a_case_leads_to_its_move() {
        String path = opened("ana", COMPLETE);
        claim();
        Pattern action = Pattern.compile("action=\"(" + path + "/(?!files)[a-z-]+)\"");
        Map<String, List<String>> moves = new HashMap<>();
        for (String person : List.of("ana", "engineer-l1", "duty-manager")) {
            moves.put(person, PageClient.all(action, get(person, path)));
        }
        moves.forEach(
                (person, addresses) -> {
                    assertThat(addresses).as(person).hasSizeGreaterThan(5);
                    for (String address : addresses) {
                        assertThat(post(person, address, "version=0").status())
                                .as("%s by %s", address, person)
                                .isIn(303, 409, 422);
                    }
                });
        assertThat(post("ana", path + "/nonsense", "").status()).isEqualTo(404);
        assertThat(get("ana", path + "/nonsense").status()).isEqualTo(404);
        assertThat(get("ana", path + "/waits").header("Location")).isEqualTo(path);
    }

    @Test
    void the_engineer_hands_over_corrects_and_identifies() {
        String path = opened("dan", COMPLETE);
        claim();
        Answer unknown =
                post("engineer-l1", path + "/handovers", Map.of("to_engineer_id", "nobody"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.raw().body()).contains("There is no such engineer.");
        done(
                post(
                        "engineer-l1",
                        path + "/priority-changes",
                        Map.of("priority", "P2", "reason", "One of two.")),
                path);
        done(
                post(
                        "engineer-l1",
                        path + "/product-corrections",
                        Map.of("serial", "jn2", "reason", "The other one.")),
                path);
        done(post("engineer-l1", path + "/identifications", Map.of("contact_id", "ana")), path);
        done(post("engineer-l1", path + "/ordinary-escalations", Map.of("reason", "Hard.")), path);
        done(post("duty-manager", path + "/overrides", Map.of("reason", "Now.")), path);
        done(post("duty-manager", path + "/de-escalations", Map.of("reason", "Enough.")), path);
        assertThat(get("ana", path).raw().body())
                .contains("from P1 Critical to P2 High", "from JN1 to JN2", "identified Ana")
                .contains("escalated the case from L1 to L2", "outside of the programme")
                .contains("moved the case down from L3 to L2");
    }

    @Test
    void people_are_named_to_those_who_may_know_them() {
        String path = opened("ana", COMPLETE);
        claim();
        post("engineer-l1", path + "/notes", Map.of("body", "Ours", "visibility", "PUBLIC"));

        assertThat(get("duty-manager", path).raw().body())
                .contains("<strong>The engineer-l1</strong> wrote", "<dd>Acme</dd>")
                .contains("<strong>Ana</strong> opened the case as P1 Critical")
                .contains("The engineer-l1 <span class=\"id small muted\">engineer-l1</span>")
                .contains("Ana <span class=\"id small muted\">ana</span>");
        assertThat(get("dan", path).raw().body())
                .contains("<strong>Ana</strong> opened", "<strong>engineer-l1</strong> wrote")
                .doesNotContain("The engineer-l1");
    }

    @Test
    void a_stale_report_is_not_stored_and_keeps_what_was_typed() {
        String path = opened("ana", COMPLETE);
        Map<String, String> amended =
                Map.of("version", "1", "synopsis", "Only one resets", "description", "Slot 3.");
        done(post("ana", path + "/amendments", amended), path);
        Answer stale =
                post(
                        "dan",
                        path + "/amendments",
                        Map.of("version", "1", "synopsis", "Dan's own words"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.raw().body())
                .contains("changed the case meanwhile", "Dan&#39;s own words", "Only one resets")
                .contains("name=\"version\" value=\"2\"");
        assertThat(get("ana", path).raw().body()).doesNotContain("Dan&#39;s own words");
    }

    @Test
    void a_form_that_moves_a_case_to_another_level_moves_it_once() {
        String path = opened("ana", COMPLETE);
        for (String[] move :
                List.of(
                        new String[] {"engineer-l1", "ordinary-escalations", "L1", "L2"},
                        new String[] {"duty-manager", "overrides", "L2", "L3"},
                        new String[] {"duty-manager", "de-escalations", "L3", "L2"})) {
            Map<String, String> form =
                    Map.of("reason", "Now & here.", "version", version(move[0], path, move[1]));
            done(post(move[0], path + "/" + move[1], form), path);
            assertThat(level(path)).isEqualTo(move[3]);

            Answer again = post(move[0], path + "/" + move[1], form);
            assertThat(again.status()).as(move[1]).isEqualTo(409);
            assertThat(again.raw().body())
                    .contains("changed the case meanwhile", "Now &amp; here.</textarea>");
            assertThat(level(path)).as("%s from %s", move[1], move[2]).isEqualTo(move[3]);
        }
        String seen = version("ana", path, "priority-changes");
        post("engineer-l1", path + "/notes", Map.of("body", "Meanwhile."));
        done(
                post(
                        "ana",
                        path + "/priority-changes",
                        Map.of("version", seen, "priority", "P2", "reason", "Less.")),
                path);
    }

    @Test
    void what_was_typed_into_a_form_that_is_gone_is_shown_to_be_copied() {
        String path = opened("ana", COMPLETE);
        claim();
        done(post("duty-manager", path + "/releases", Map.of()), path);
        for (String move : List.of("resolutions", "workarounds")) {
            unsent("engineer-l1", path, move, Map.of("summary", "Keep <this>"), "What was done");
        }
        done(post("dan", path + "/withdrawals", Map.of()), path);
        unsent("ana", path, "notes", Map.of("body", "Keep <this>"), "Note");
        unsent(
                "ana",
                path,
                "priority-changes",
                Map.of("priority", "P2", "reason", "Keep <this>"),
                "Reason");
        Map<String, String> amended =
                Map.of("version", "1", "synopsis", "Down", "description", "Keep <this>");
        assertThat(unsent("ana", path, "amendments", amended, "Detail"))
                .contains(">Down</textarea>")
                .doesNotContain("changed the case meanwhile", "the form below");
        assertThat(get("ana", path).raw().body()).doesNotContain("What you typed");
    }

    @Test
    void an_amendment_shows_all_contacts_and_leaves_texts_with_lines() {
        Answer opened =
                server.send(
                        request("ana", "/v1/cases")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"channel": "API", "product": {"serial": "JN1"}, "priority": "P1",
                                                 "synopsis": "Down", "diagnostics": ["a\\nb"],
                                                 "round_the_clock_contacts": [
                                                  {"name": "NOC", "phone": "+14085550100"},
                                                  {"name": "Night", "phone": "+14085550101"}]}
                                                """)));
        String path = "/cases/" + opened.json().get("number").asText();
        assertThat(get("ana", path).raw().body())
                .contains("id=\"AMEND-contact_name_2\" name=\"contact_name_2\"", "value=\"Night\"");
        Map<String, String> form =
                new HashMap<>(
                        Map.of(
                                "version", "1",
                                "synopsis", "Down again",
                                "contact_name", "NOC",
                                "contact_phone", "+14085550100",
                                "contact_name_2", "Late",
                                "contact_phone_2", "112",
                                "diagnostics", "a\r\nb",
                                "diagnostics_before", "a\r\nb"));
        assertThat(post("ana", path + "/amendments", form).raw().body())
                .contains("Contact 2: Enter a complete", "#AMEND-contact_phone_2");
        form.put("contact_phone_2", "+14085550102");
        done(post("ana", path + "/amendments", form), path);
        var amended = get("ana", "/v1" + path).json();
        assertThat(amended.get("synopsis").asText()).isEqualTo("Down again");
        assertThat(amended.get("round_the_clock_contacts")).hasSize(2);
        assertThat(amended.at("/round_the_clock_contacts/1/name").asText()).isEqualTo("Late");
        assertThat(amended.get("diagnostics").get(0).asText()).isEqualTo("a\nb");
    }

    @Test
    void files_are_added_by_a_plain_form_and_sent_for_download() {
        String path = opened("ana", COMPLETE);
        String body =
                """
                --x
                Content-Disposition: form-data; name="file"; filename="a<b.txt"
                Content-Type: text/html

                <b>core</b>
                --x--
                """
                        .replace("\n", "\r\n");
        Answer added =
                server.send(
                        request("ana", path + "/files")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(body)));
        done(added, path);
        String page = get("ana", path).raw().body();
        assertThat(page).contains("a&lt;b.txt", "11 bytes");
        String link = page.substring(page.indexOf(path + "/files/"));
        Answer file = get("dan", link.substring(0, link.indexOf('"')));
        assertThat(file.raw().body()).isEqualTo("<b>core</b>");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(get("ivy", link.substring(0, link.indexOf('"'))).status()).isEqualTo(404);
        assertThat(get("ana", path + "/files/none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "a.txt, '', The file is empty.",
                "'', '', Choose a file whose name has at most 255 characters.",
                "long, text, Choose a file whose name has at most 255 characters.",
                "none, '', Choose a file."
            })
    void a_file_that_cannot_be_taken_is_told_at_its_field(
            @Nullable String name, String content, String told) {
        String path = opened("ana", COMPLETE);
        String fileName = "long".equals(name) ? "a".repeat(300) : name;
        String part =
                name == null
                        ? ""
                        : """
                        --x
                        Content-Disposition: form-data; name="file"; filename="%s"
                        Content-Type: text/plain

                        %s
                        """
                                .formatted(fileName, content);
        Answer rejected =
                server.send(
                        request("ana", path + "/files")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(
                                        BodyPublishers.ofString(
                                                (part + "--x--\n").replace("\n", "\r\n"))));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.raw().body())
                .contains("id=\"file-error\">" + told, "aria-describedby=\"file-error\"")
                .contains("What happened");
    }

    @Test
    void a_long_timeline_shows_its_end_and_leads_to_its_beginning() {
        String path = opened("ana", COMPLETE);
        for (int i = 0; i < 45; i++) {
            post("ana", path + "/notes", Map.of("body", "Note " + i + "."));
        }
        String end = get("ana", path).raw().body();
        assertThat(end).contains("Note 44.", "Earlier events").doesNotContain("Note 1.");
        assertThat(get("ana", path + "?after=0.0").raw().body())
                .contains("opened the case", "Note 1.")
                .doesNotContain("Earlier events");
        assertThat(get("ana", path + "?after=x").status()).isEqualTo(200);
    }

    @Test
    void the_pages_are_german_for_who_reads_german() {
        String path = opened("ana", COMPLETE);
        for (String page : new String[] {"/cases/new?serial=JN1", path}) {
            assertThat(
                            server.send(request("ana", page).header("Accept-Language", "de").GET())
                                    .raw()
                                    .body())
                    .contains("lang=\"de\"")
                    .doesNotContain("Open the case", "What happened", "Serial number");
        }
    }

    @Test
    void the_home_page_says_what_waits_and_what_is_owed() {
        assertThat(get("ana", "/home").raw().body())
                .contains("Nothing waits for you.", "/cases/new", "/equipment");
        Map<String, String> owing = new HashMap<>(COMPLETE);
        owing.put("diagnostics", "");
        String path = opened("ana", owing);
        assertThat(get("dan", "/home").raw().body())
                .contains("Duties that are not met", path, "Both reset &lt;script&gt;")
                .doesNotContain(HOSTILE);
        claim();
        post("engineer-l1", path + "/waits", Map.of("reason", "Logs, please."));
        assertThat(get("ana", "/home").raw().body()).contains("Waiting for you</span>");
        assertThat(get("ivy", "/home").raw().body()).doesNotContain(path);
        post("engineer-l1", path + "/resumptions", Map.of());
        assertThat(get("engineer-l1", "/home").raw().body()).contains("Your cases", path);
        assertThat(get("registrar", "/home").raw().body()).contains("do not work on cases");
    }

    @Test
    void the_equipment_page_says_what_is_covered_until_when_and_by_whose_expert() {
        assertThat(get("ana", "/equipment").raw().body())
                .contains("JN1", "M320", "M Series", "Contract C1", "until 31 Dec 2026")
                .contains(
                        "Your expert: Ana", "This line has no expert level.", "Not covered: ended")
                .contains("Supported by Fastnet", "/cases/new?serial=JN1");
        assertThat(get("ana", "/equipment?after=JN15").raw().body())
                .contains("JN16")
                .doesNotContain(">JN1<");
        assertThat(get("ana", "/equipment?organization_id=borealis").status()).isEqualTo(404);
        assertThat(get("engineer-l1", "/equipment?organization_id=acme").raw().body())
                .contains("JN1")
                .doesNotContain("/cases/new");
        assertThat(get("admin", "/equipment?organization_id=acme").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineer-l1", "registrar", "admin"})
    void who_has_no_equipment_has_neither_its_page_nor_that_of_new_cases(String person) {
        assertThat(get(person, "/equipment").status()).isEqualTo(404);
        assertThat(get(person, "/cases/new").status()).isEqualTo(404);
        assertThat(post(person, "/cases/new", COMPLETE).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls, /calls/new",
        "/calls/unidentified, /calls/new",
        "/profile/password, /profile",
        "/second-factor/confirmation, /second-factor",
        "/second-factor/recovery-codes, /second-factor",
        "/admin/accounts/ana/tokens, /admin/accounts/ana",
        "/admin/accounts/ana/invitation, /admin/accounts/ana",
        "/board/cases/2026-1127-000001/overrides, /board",
        "/cases/2026-1127-000001/notes, /cases/2026-1127-000001",
        "/cases/2026-1127-000001/files, /cases/2026-1127-000001",
        "/cases/2026-1127-000001/escalations, /cases/2026-1127-000001/escalations/new"
    })
    void the_address_of_a_form_leads_back_to_its_page(String address, String page) {
        Answer answer = get("ana", address);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page);
    }

    @Test
    void the_address_of_a_form_of_no_account_leads_nowhere() {
        assertThat(get("admin", "/admin/accounts/%2F/tokens").status()).isIn(400, 404);
    }

    private String unsent(
            String person, String path, String move, Map<String, String> form, String label) {
        Answer refused = post(person, path + "/" + move, form);
        assertThat(refused.status()).as(move).isEqualTo(409);
        assertThat(refused.raw().body())
                .as(move)
                .contains(
                        "role=\"alert\"", "What you typed", "readonly>Keep &lt;this&gt;</textarea>")
                .containsPattern("<label for=\"unsent-[a-z]+\">" + label);
        return refused.raw().body();
    }

    private String version(String person, String path, String move) {
        return PageClient.all(
                        Pattern.compile(
                                "action=\""
                                        + path
                                        + "/"
                                        + move
                                        + "\">\\s*<input[^>]*value=\"(\\d+)"),
                        get(person, path))
                .getFirst();
    }

    private String level(String path) {
        return get("duty-manager", "/v1" + path).json().get("technical_level").asText();
    }

    private static void done(Answer answer, String path) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(path + "#newest");
    }

    private String opened(String person, Map<String, String> form) {
        Answer opened = post(person, "/cases/new", form);
        assertThat(opened.status()).as(opened.raw().body()).isEqualTo(303);
        return Objects.requireNonNull(opened.header("Location")).replace("?opened=true", "");
    }

    private Answer claim() {
        return server.send(
                request("engineer-l1", "/v1/queues/L1/claims").POST(BodyPublishers.noBody()));
    }

    private Answer get(String person, String path) {
        return server.send(request(person, path).GET());
    }

    private Answer post(String person, String path, Map<String, String> form) {
        return post(
                person,
                path,
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private Answer post(String person, String path, String form) {
        return server.send(
                request(person, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String person, String path) {
        return server.anonymous(path)
                .header("Accept", path.startsWith("/v1") ? "application/json" : "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Authorization", "Bearer demo-" + person);
    }
}
