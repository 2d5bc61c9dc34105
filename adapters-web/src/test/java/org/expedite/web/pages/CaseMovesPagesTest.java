package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.expedite.web.Answer;
import org.junit.jupiter.api.Test;

/** The forms by which people work on a case, and what becomes of those that come too late. */
@MicronautTest(transactional = false)
class CaseMovesPagesTest extends CasePageRequests {
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
}
