package org.expedite.web.api.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for priority escalation, and their decisions. */
@MicronautTest(transactional = false)
class EscalationsTest {
    private static final String ASK =
            "{'kind':'PRIORITY','reason':'RESOLUTION_TIME','justification':'Now'}";

    @Inject ApiClient api;

    @Test
    void a_grant_returns_the_decision_and_moves_the_case() {
        String number = open("ana", "JN1");
        Answer decided = ask("ana", number, ASK);
        assertThat(decided.status()).isEqualTo(201);
        String id = decided.at("/decision_id");
        assertThat(decided.header("Location")).isEqualTo("/v1/decisions/" + id);
        assertThat(decided.namesAt(""))
                .containsExactly(
                        "decision_id",
                        "kind",
                        "case_number",
                        "case_version",
                        "requester_id",
                        "requested_by_id",
                        "reason",
                        "justification",
                        "outcome",
                        "decided_at",
                        "from_level",
                        "to_level",
                        "findings",
                        "advice",
                        "settings");
        assertThat(decided.at("/outcome")).isEqualTo("GRANTED");
        assertThat(decided.at("/case_number")).isEqualTo(number);
        assertThat(decided.at("/from_level")).isEqualTo("L1");
        assertThat(decided.at("/to_level")).isEqualTo("L2");
        assertThat(decided.at("/decided_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(decided.json().get("findings")).hasSize(11);
        assertThat(decided.namesAt("/findings/0"))
                .containsExactly("rule", "verdict", "reason", "clause", "explanation", "evidence");
        assertThat(decided.json().at("/findings/0/reason").isNull()).isTrue();
        assertThat(decided.json().at("/findings/9/evidence/0").toString())
                .isEqualTo("{\"type\":\"CERTIFICATION\",\"id\":\"jncie-m-117\",\"version\":1}");
        assertThat(decided.json().get("settings").toString())
                .isEqualTo(
                        "{\"technical_levels\":[\"L1\",\"L2\",\"L3\",\"ENGINEERING\"],"
                                + "\"late_identification\":\"ALLOW\",\"zone\":\"Z\"}");

        Answer moved = api.as("ana").get("/v1/cases/" + number);
        assertThat(moved.at("/technical_level")).isEqualTo("L2");
        assertThat(moved.at("/expedited")).isEqualTo("true");
        assertThat(moved.header("ETag")).isEqualTo("\"2\"");

        Answer read = api.as("dan").get("/v1/decisions/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.raw().body()).isEqualTo(decided.raw().body());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "JN1,  dan, NOT_ELIGIBLE",
        "JN3,  ana, NOT_ELIGIBLE",
        "JN13, ana, CONTACT_PARTNER",
        "JN11, ana, NOT_COVERED",
        "XX9,  ana, NOT_COVERED"
    })
    void a_denial_is_a_decision_too(String serial, String who, String outcome) {
        String number = open("ana", serial);
        Answer decided = ask(who, number, ASK);
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.at("/outcome")).isEqualTo(outcome);
        assertThat(decided.json().get("to_level").isNull()).isTrue();
        assertThat(decided.json().get("findings")).hasSize(11);
        assertThat(decided.json().get("advice")).isNotEmpty();
        assertThat(decided.namesAt("/advice/0")).containsExactly("code", "detail");
    }

    @Test
    void a_second_request_is_already_granted_and_both_are_listed() {
        String number = open("ana", "JN1");
        String first = ask("ana", number, ASK).at("/decision_id");
        Answer second = ask("ana", number, ASK);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/outcome")).isEqualTo("ALREADY_GRANTED");
        String third = ask("dan", number, ASK).at("/decision_id");

        List<String> all = new ArrayList<>();
        String path = "/v1/cases/" + number + "/escalations?limit=1";
        String cursor = "";
        do {
            Answer page = api.as("bob").get(path + cursor);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.namesAt("")).containsExactly("items", "next_cursor");
            all.addAll(page.all("/items", "/decision_id"));
            cursor = "&cursor=" + page.at("/next_cursor");
        } while (!"&cursor=null".equals(cursor));
        assertThat(all).containsExactly(first, second.at("/decision_id"), third);
    }

    @Test
    void a_case_without_requests_has_an_empty_list() {
        Answer list = api.as("ana").get("/v1/cases/" + open("ana", "JN1") + "/escalations");
        assertThat(list.raw().body()).isEqualTo("{\"items\":[],\"next_cursor\":null}");
    }

    @Test
    void an_engineer_requests_for_the_requester_or_a_named_contact() {
        String number = open("dan", "JN1");
        Answer forDan = ask("engineer", number, ASK);
        assertThat(forDan.at("/requester_id")).isEqualTo("dan");
        assertThat(forDan.at("/requested_by_id")).isEqualTo("engineer");
        Answer forAna = ask("engineer", number, ASK.replace("}", ",'requester_id':'ana'}"));
        assertThat(forAna.at("/outcome")).isEqualTo("GRANTED");
        assertThat(api.as("ana").get("/v1/cases/" + number).at("/identified_expert/late"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'PRIORITY' | null | /kind REQUIRED
                    'PRIORITY' | 'URGENT' | /kind UNKNOWN_VALUE
                    'RESOLUTION_TIME' | 'ANGER' | /reason UNKNOWN_VALUE
                    'RESOLUTION_TIME' | null | /reason REQUIRED
                    'Now' | '' | /justification BLANK
                    'Now' | null | /justification REQUIRED
                    'Now' | [] | /justification WRONG_TYPE
                    'kind' | 'requester_id':'dan','kind' | /requester_id NOT_YOURSELF
                    'kind' | 'requester_id':'a b','kind' | /requester_id INVALID_IDENTIFIER
                    'kind' | 'level':'L3','kind' | /level UNKNOWN_FIELD
                    """)
    void an_invalid_body_is_rejected_without_a_decision(String part, String other, String error) {
        String number = open("ana", "JN1");
        Answer answer = ask("ana", number, ASK.replace(part, other));
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(422);
        Answer list = api.as("ana").get("/v1/cases/" + number + "/escalations");
        assertThat(list.json().get("items")).isEmpty();
    }

    @Test
    void a_justification_has_a_maximum_length_and_a_named_requester_exists() {
        String number = open("ana", "JN1");
        assertThat(ask("ana", number, ASK.replace("Now", "n".repeat(4_001))).errors())
                .containsExactly("/justification TOO_LONG");
        assertThat(ask("engineer", number, ASK.replace("}", ",'requester_id':'none'}")).errors())
                .containsExactly("/requester_id UNKNOWN_REFERENCE");
    }

    @Test
    void actors_without_access_learn_nothing() {
        String number = open("ana", "JN1");
        String id = ask("ana", number, ASK).at("/decision_id");
        for (String who : List.of("zoe", "ivy", "pat")) {
            Caller other = api.as(who);
            assertThat(other.get("/v1/cases/" + number + "/escalations").status()).isEqualTo(404);
            assertThat(ask(who, number, ASK).status()).isEqualTo(404);
            Answer hidden = other.get("/v1/decisions/" + id);
            Answer absent = other.get("/v1/decisions/not-there");
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(absent.status()).isEqualTo(404);
            assertThat(hidden.at("/detail"))
                    .isEqualTo(absent.at("/detail").replace("not-there", id));
        }
        assertThat(api.as("engineer").get("/v1/decisions/" + id).status()).isEqualTo(200);
        assertThat(api.as("engineer").get("/v1/decisions/a%20b").errors())
                .containsExactly("{decision_id} INVALID_IDENTIFIER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "admin"})
    void actors_without_casework_are_forbidden(String who) {
        String number = open("ana", "JN1");
        assertThat(ask(who, number, ASK).status()).isEqualTo(403);
        assertThat(api.as(who).get("/v1/cases/" + number + "/escalations").status()).isEqualTo(403);
        assertThat(api.as(who).get("/v1/decisions/decision-000001").status()).isEqualTo(403);
        assertThat(api.anonymous().get("/v1/decisions/decision-000001").status()).isEqualTo(401);
    }

    private String open(String who, String serial) {
        return api.as(who)
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'%s'},'priority':'P1','synopsis':'D'}"
                                .formatted(serial))
                .at("/number");
    }

    private Answer ask(String who, String number, String body) {
        return api.as(who).post("/v1/cases/" + number + "/escalations", body);
    }
}
