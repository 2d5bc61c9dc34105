package org.expedite.web.api.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dry runs. */
@MicronautTest(transactional = false)
class EligibilityChecksTest {
    @Inject ApiClient api;

    @AfterEach
    void nothing_is_stored() {
        assertThat(api.as("engineer").get("/v1/cases").json().get("items")).isEmpty();
        assertThat(api.as("engineer").get("/v1/decisions/decision-000001").status()).isEqualTo(404);
    }

    @Test
    void the_response_is_a_decision_without_a_case() {
        Answer checked = check("ana", "");
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.header("Location")).isEmpty();
        assertThat(checked.namesAt("")).hasSize(15).startsWith("decision_id");
        for (String member :
                new String[] {
                    "decision_id",
                    "case_number",
                    "case_version",
                    "requested_by_id",
                    "reason",
                    "justification"
                }) {
            assertThat(checked.json().get(member).isNull()).as(member).isTrue();
        }
        assertThat(checked.at("/outcome")).isEqualTo("GRANTED");
        assertThat(checked.at("/requester_id")).isEqualTo("ana");
        assertThat(checked.at("/from_level")).isEqualTo("L1");
        assertThat(checked.at("/to_level")).isEqualTo("L2");
        assertThat(checked.at("/decided_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(checked.json().get("findings")).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:59:59.999999999Z, GRANTED",
        "2027-01-01T00:00:00Z,           NOT_COVERED",
        "2027-01-01T00:59:59+01:00,      GRANTED",
        "2026-12-31T23:59:59-00:01,      NOT_COVERED"
    })
    void a_check_is_for_the_requested_instant(String at, String outcome) {
        Answer checked = check("ana", ",'at':'" + at + "'");
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.at("/outcome")).isEqualTo(outcome);
        assertThat(checked.at("/decided_at")).endsWith("Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "9999-12-31T23:59:59+14:00",
                "1582-10-10T12:00:00Z"
            })
    void extreme_instants_are_accepted(String at) {
        // Long before and after any employment at Acme: only an engineer can name it.
        Answer own = check("ana", ",'at':'" + at + "'");
        assertThat(own.status()).isIn(200, 422);
        Answer named =
                check(
                        "engineer",
                        ",'requester_id':'ana','organization_id':'acme','at':'" + at + "'");
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.at("/outcome")).isEqualTo("NOT_COVERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'+999999999-12-31T23:59:59-18:00'",
                "'-999999999-01-01T00:00:00+18:00'",
                "'+10000-01-01T00:00:00Z'",
                "'0000-01-01T00:00:00+14:00'",
                "'9999-12-31T23:59:59-14:00'",
                "'2026-06-15T12:00:00'",
                "'2026-06-15'",
                "'2026-06-15T25:00:00Z'",
                "'now'",
                "''"
            })
    void an_invalid_instant_is_rejected(String at) {
        Answer answer = check("ana", ",'at':" + at);
        assertThat(answer.errors()).containsExactly("/at INVALID_TIME");
        assertThat(answer.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"L1, GRANTED, L2", "L3, GRANTED, ENGINEERING", "ENGINEERING, NOTHING_ABOVE, null"})
    void a_check_may_name_the_level(String level, String outcome, String next) {
        Answer checked = check("ana", ",'technical_level':'" + level + "'");
        assertThat(checked.at("/from_level")).isEqualTo(level);
        assertThat(checked.at("/outcome")).isEqualTo(outcome);
        assertThat(checked.at("/to_level")).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'technical_level':'L9' | /technical_level UNKNOWN_VALUE
                    'technical_level':'l1' | /technical_level UNKNOWN_VALUE
                    'technical_level':'' | /technical_level INVALID_IDENTIFIER
                    'at':1781524800 | /at WRONG_TYPE
                    'requester_id':'dan' | /requester_id NOT_YOURSELF
                    'organization_id':'borealis' | /organization_id NOT_YOUR_EMPLOYER
                    'channel':'WEB' | /channel UNKNOWN_FIELD
                    'priority':'P1' | /priority DUPLICATE_FIELD
                    """)
    void an_invalid_body_is_rejected(String more, String error) {
        Answer answer = check("ana", "," + more);
        assertThat(answer.errors()).containsExactly(error);
        assertThat(answer.status()).isEqualTo(error.endsWith("DUPLICATE_FIELD") ? 400 : 422);
    }

    @Test
    void product_and_priority_are_required() {
        assertThat(api.as("ana").post("/v1/eligibility-checks", "{}").errors())
                .containsExactly("/priority REQUIRED", "/product REQUIRED");
        assertThat(
                        api.as("ana")
                                .post(
                                        "/v1/eligibility-checks",
                                        "{'product':{'model':'none'},'priority':'P1'}")
                                .errors())
                .containsExactly("/product/model UNKNOWN_REFERENCE");
        Answer model =
                api.as("ana")
                        .post(
                                "/v1/eligibility-checks",
                                "{'product':{'model':'M320'},'priority':'P1'}");
        assertThat(model.status()).isEqualTo(200);
        assertThat(model.at("/outcome")).isEqualTo("NOT_COVERED");
    }

    @Test
    void an_engineer_must_name_requester_or_organization() {
        assertThat(check("engineer", ",'requester_id':'ana'").at("/outcome")).isEqualTo("GRANTED");
        Answer nobody = check("engineer", ",'organization_id':'acme'");
        assertThat(nobody.status()).isEqualTo(200);
        assertThat(nobody.json().get("requester_id").isNull()).isTrue();
        assertThat(check("engineer", "").errors()).containsExactly("/organization_id REQUIRED");
        assertThat(check("engineer", ",'requester_id':'none'").errors())
                .containsExactly("/requester_id UNKNOWN_REFERENCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "admin"})
    void actors_without_casework_are_forbidden(String who) {
        assertThat(check(who, "").status()).isEqualTo(403);
        assertThat(api.anonymous().post("/v1/eligibility-checks", "{}").status()).isEqualTo(401);
    }

    private Answer check(String who, String more) {
        String body = "{'product':{'serial':'JN1'},'priority':'P1'%s}".formatted(more);
        return api.as(who).post("/v1/eligibility-checks", body);
    }
}
