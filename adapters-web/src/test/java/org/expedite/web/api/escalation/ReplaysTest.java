package org.expedite.web.api.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.expedite.application.InMemoryPorts;
import org.expedite.application.SettableClock;
import org.expedite.application.escalation.DecisionExamples;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replays of decisions. */
@MicronautTest(transactional = false)
class ReplaysTest {
    @Inject ApiClient api;
    @Inject SettableClock clock;
    @Inject InMemoryPorts ports;
    private String number = "";
    private String path = "";

    @BeforeEach
    void aDecisionAndThenACorrection() {
        number = api.as("ana").opens("P1").at("/number");
        String id =
                api.as("ana")
                        .post(
                                "/v1/cases/" + number + "/escalations",
                                "{'kind':'PRIORITY','reason':'RESOLUTION_TIME',"
                                        + "'justification':'Now'}")
                        .at("/decision_id");
        path = "/v1/decisions/" + id + "/replay";
        clock.set(Instant.parse("2026-06-16T12:00:00Z"));
        assertThat(
                        api.as("registrar")
                                .put(
                                        "/v1/certifications/jncie-m-117",
                                        "{'holder_id':'ana','track':'JNCIE-M',"
                                                + "'valid_from':'2026-01-01',"
                                                + "'valid_to':'2026-05-31','standing':'ACTIVE'}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void a_replay_on_the_facts_of_its_time_repeats_the_decision() {
        Answer same = api.as("ana").get(path);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.namesAt(""))
                .containsExactly(
                        "decision_id",
                        "valid_at",
                        "known_at",
                        "basis",
                        "records",
                        "original",
                        "replayed",
                        "differences",
                        "same");
        assertThat(same.namesAt("/replayed")).containsExactly("outcome", "findings", "advice");
        assertThat(same.json().at("/replayed")).isEqualTo(same.json().at("/original"));
        assertThat(same.json().at("/replayed/findings")).hasSize(11);
        assertThat(same.json().at("/differences")).isEmpty();
        assertThat(same.at("/same")).isEqualTo("true");
        assertThat(same.at("/valid_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(same.at("/known_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(same.at("/basis")).isEqualTo("VERSIONS_READ");
        assertThat(same.all("/records", "/id")).contains("ana", "jncie-m-117", "JN1", "C1");
        assertThat(api.as("ana").get(path + "?known_at=2026-06-15T12:00:00Z").at("/basis"))
                .isEqualTo("KNOWN_AT");
    }

    @Test
    void a_replay_on_current_facts_returns_the_differences() {
        Answer now = api.as("engineer").get(path + "?known_at=2026-06-16T12:00:00Z");
        assertThat(now.at("/same")).isEqualTo("false");
        assertThat(now.at("/original/outcome")).isEqualTo("GRANTED");
        assertThat(now.at("/replayed/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(now.json().at("/replayed/advice")).isNotEmpty();
        assertThat(now.json().get("differences")).hasSize(3);
        assertThat(now.json().at("/differences/0").toString())
                .isEqualTo(
                        """
                        {"rule":null,\
                        "from":{"outcome":"GRANTED","verdict":null,"reason":null,\
                        "explanation":null,"evidence":[]},\
                        "to":{"outcome":"NOT_ELIGIBLE","verdict":null,"reason":null,\
                        "explanation":null,"evidence":[]}}\
                        """);
        assertThat(now.at("/differences/1/rule")).isEqualTo("CERTIFIED_FOR_PRODUCT");
        assertThat(now.at("/differences/2/rule")).isEqualTo("CERTIFICATION_ACTIVE");
        assertThat(now.at("/differences/2/from/verdict")).isEqualTo("PASSED");
        assertThat(now.at("/differences/2/from/evidence/0/version")).isEqualTo("1");
        assertThat(now.at("/differences/2/to/reason")).isEqualTo("EXPIRED");
        assertThat(now.at("/differences/2/to/evidence/0/version")).isEqualTo("2");
    }

    @Test
    void a_replay_for_another_day_evaluates_the_dates_on_that_day() {
        Answer later = api.as("ana").get(path + "?valid_at=2028-01-01T00:00:00Z");
        assertThat(later.at("/known_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(later.all("/differences", "/to/reason")).contains("EXPIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "valid_at=yesterday, ?valid_at INVALID_VALUE",
        "known_at=2026-06-15, ?known_at INVALID_VALUE",
        "valid_at=%2B1000000000-12-31T23:59:59Z, ?valid_at INVALID_TIME",
        "valid_at=-1000000000-01-01T00:00:00Z, ?valid_at INVALID_TIME",
        "known_at=0000-12-31T23:59:59Z, ?known_at INVALID_TIME",
        "at=2026-06-15T12:00:00Z, ?at UNKNOWN_PARAMETER"
    })
    void an_invalid_instant_is_rejected(String query, String error) {
        Answer rejected = api.as("ana").get(path + "?" + query);
        assertThat(rejected.errors()).containsExactly(error);
        assertThat(rejected.status()).isEqualTo(400);
    }

    @Test
    void a_known_at_instant_in_the_future_is_invalid() {
        Answer rejected = api.as("ana").get(path + "?known_at=2026-06-16T12:00:00.000001Z");
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.errors()).containsExactly("?known_at IN_THE_FUTURE");
    }

    @Test
    void an_old_decision_cannot_be_replayed() {
        Decision old =
                DecisionExamples.variants().stream()
                        .filter(d -> d.subject() == null)
                        .findFirst()
                        .orElseThrow();
        Decision ofThisCase =
                new Decision(
                        new EscalationId("old"),
                        new CaseNumber(number),
                        1,
                        old.requester(),
                        old.requestedBy(),
                        old.reason(),
                        old.justification(),
                        old.decidedAt(),
                        old.settings(),
                        null,
                        null,
                        old.evaluation());
        ports.unitOfWork()
                .run(
                        () -> {
                            ports.escalations().add(ofThisCase);
                            return ofThisCase;
                        });
        Answer rejected = api.as("engineer").get("/v1/decisions/old/replay");
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo("NOT_REPLAYABLE");
    }

    @Test
    void actors_without_access_learn_nothing() {
        for (String who : List.of("zoe", "ivy", "pat")) {
            assertThat(api.as(who).get(path).status()).isEqualTo(404);
        }
        assertThat(api.as("engineer").get("/v1/decisions/none/replay").status()).isEqualTo(404);
        assertThat(api.as("registrar").get(path).status()).isEqualTo(403);
        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
    }
}
