package org.expedite.web.api.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The moves of a case from the queue to its closure. */
@MicronautTest(transactional = false)
class CaseworkTest {
    @Inject ApiClient api;

    private String number = "";

    @BeforeEach
    void anEngineerOwnsACase() {
        number = api.as("ana").opens("P1").at("/number");
        assertThat(api.as("engineer-l1").post("/v1/queues/L1/claims", "").at("/number"))
                .isEqualTo(number);
    }

    @Test
    void each_move_returns_the_changed_case() {
        moved("engineer-l1", "waits", "{'reason':'Send the logs.'}", "WAITING_ON_CUSTOMER");
        moved("ana", "resumptions", "", "IN_PROGRESS");
        moved("engineer-l1", "workarounds", "{'summary':'Rerouted.'}", "WORKAROUND_IN_PLACE");
        moved("ana", "workaround-failures", "", "IN_PROGRESS");
        moved("engineer-l1", "workarounds", "{'summary':'Rerouted again.'}", "WORKAROUND_IN_PLACE");
        moved("engineer-l1", "workaround-failures", "{'reason':'Down.'}", "IN_PROGRESS");
        moved("engineer-l1", "resolutions", "{'summary':'Replaced.'}", "RESOLVED");
        moved("ana", "reopenings", "{'reason':'Down again.'}", "OPEN");
        moved("duty-manager", "overrides", "{'reason':'The press.'}", "OPEN");
        moved("duty-manager", "de-escalations", "{'reason':'Quiet now.'}", "OPEN");
        api.as("engineer-l1").post("/v1/queues/L1/claims", "");
        moved("engineer-l1", "resolutions", "{'summary':'Replaced.'}", "RESOLVED");
        moved("engineer-l1", "closures", "{'agreed_by':'dan'}", "CLOSED");
        moved("ana", "reopenings", "{'reason':'Down again.'}", "OPEN");
        moved("ana", "withdrawals", "", "WITHDRAWN");
    }

    @Test
    void an_override_is_expedited_at_the_next_level() {
        Answer overridden = move("duty-manager", "overrides", "{'reason':'The press.'}");
        assertThat(overridden.at("/technical_level")).isEqualTo("L2");
        assertThat(overridden.at("/expedited")).isEqualTo("true");
        assertThat(overridden.json().get("owner_id").isNull()).isTrue();
    }

    @Test
    void customers_may_agree_to_the_closure_for_themselves() {
        move("engineer-l1", "resolutions", "{'summary':'Replaced.'}");
        assertThat(move("dan", "closures", "{'agreed_by':'dan'}").at("/status"))
                .isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    engineer-l2  | resolutions         | summary | NOT_THE_OWNER
                    engineer-l2  | waits               | reason  | NOT_THE_OWNER
                    engineer-l2  | workarounds         | summary | NOT_THE_OWNER
                    ana          | resumptions         |         | NOT_IN_THIS_STATUS
                    ana          | workaround-failures |         | NOT_IN_THIS_STATUS
                    ana          | closures            |         | NOT_IN_THIS_STATUS
                    ana          | reopenings          | reason  | NOT_IN_THIS_STATUS
                    duty-manager | de-escalations      | reason  | AT_LOWEST_LEVEL
                    """)
    void moves_are_refused_by_the_state_of_the_case(
            String who, String move, String field, String code) {
        Answer rejected = move(who, move, field == null ? "" : "{'" + field + "':'Because.'}");
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo(code);
        assertThat(rejected.json().get("allowed_actions").isEmpty()).isFalse();
        assertThat(version()).as("nothing changed").isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ana         | waits          | reason
                    ana         | workarounds    | summary
                    ana         | resolutions    | summary
                    ana         | overrides      | reason
                    ana         | de-escalations | reason
                    engineer-l1 | overrides      | reason
                    engineer-l1 | de-escalations | reason
                    """)
    void some_moves_need_a_role(String who, String move, String field) {
        Answer rejected = move(who, move, "{'" + field + "':'Because.'}");
        assertThat(rejected.status()).isEqualTo(403);
        assertThat(version()).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "waits",
                "resumptions",
                "workarounds",
                "workaround-failures",
                "resolutions",
                "closures",
                "reopenings",
                "withdrawals",
                "overrides",
                "de-escalations"
            })
    void actors_without_access_are_rejected_and_learn_nothing(String move) {
        String body =
                switch (move) {
                    case "workarounds", "resolutions" -> "{'summary':'Because.'}";
                    case "waits", "reopenings", "overrides", "de-escalations" ->
                            "{'reason':'Because.'}";
                    default -> "";
                };
        assertThat(move("zoe", move, body).status()).isEqualTo(404);
        assertThat(move("registrar", move, body).status()).isEqualTo(403);
        assertThat(api.anonymous().post("/v1/cases/" + number + "/" + move, body).status())
                .isEqualTo(401);
        assertThat(api.as("engineer-l1").post("/v1/cases/x/" + move, body).status()).isEqualTo(404);
        assertThat(version()).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    waits               | {}                          | /reason REQUIRED
                    waits               | {'reason':' '}              | /reason BLANK
                    workarounds         | {'summary':null}            | /summary REQUIRED
                    resolutions         | {'summary':'s','by':'me'}   | /by UNKNOWN_FIELD
                    reopenings          | {}                          | /reason REQUIRED
                    overrides           | {}                          | /reason REQUIRED
                    de-escalations      | {}                          | /reason REQUIRED
                    withdrawals         | {'reason':''}               | /reason BLANK
                    workaround-failures | {'summary':'s'}             | /summary UNKNOWN_FIELD
                    closures            | {'agreed_by':'nobody'}      | /agreed_by UNKNOWN_REFERENCE
                    closures            | {'agreed_by':'zoe'}         | /agreed_by UNKNOWN_REFERENCE
                    closures            | {}                          | /agreed_by REQUIRED
                    """)
    void an_invalid_body_is_rejected(String move, String body, String errors) {
        Answer answer = move("duty-manager", move, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(errors.split(","));
        assertThat(version()).isEqualTo("\"2\"");
    }

    private void moved(String who, String move, String body, String status) {
        Answer answer = move(who, move, body);
        assertThat(answer.status()).as(move).isEqualTo(200);
        assertThat(answer.at("/status")).as(move).isEqualTo(status);
        assertThat(answer.raw().body())
                .isEqualTo(api.as(who).get("/v1/cases/" + number).raw().body());
    }

    private Answer move(String who, String move, String body) {
        return api.as(who).post("/v1/cases/" + number + "/" + move, body);
    }

    private String version() {
        return api.as("ana").get("/v1/cases/" + number).header("ETag");
    }
}
