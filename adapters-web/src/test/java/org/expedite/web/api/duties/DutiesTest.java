package org.expedite.web.api.duties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.expedite.application.SettableClock;
import org.expedite.application.examples.Fixture;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;

/** The P1 duties of both sides in responses. */
@MicronautTest(transactional = false)
class DutiesTest {
    @Inject ApiClient api;
    @Inject SettableClock clock;

    @Test
    void a_p1_case_without_contacts_is_accepted_with_unmet_duties() {
        Answer duties = api.as("ana").get("/v1/cases/" + open("P1") + "/duties");
        assertThat(duties.status()).isEqualTo(200);
        assertThat(duties.header("ETag")).isEqualTo("\"1\"");
        assertThat(duties.namesAt("")).containsExactly("case_number", "in_force", "periods");
        assertThat(duties.namesAt("/periods/0"))
                .containsExactly("begun_at", "begun_with", "ended_at", "ended_with", "duties");
        assertThat(duties.namesAt("/periods/0/duties/0"))
                .containsExactly("duty", "side", "clause", "met", "since_at", "intervals");
        assertThat(duties.at("/in_force")).isEqualTo("true");
        assertThat(duties.at("/periods/0/begun_with")).isEqualTo("OPENED");
        JsonNode all = duties.json().at("/periods/0/duties");
        assertThat(StreamSupport.stream(all.spliterator(), false))
                .extracting(duty -> duty.get("duty").asText())
                .containsExactly(
                        "DEDICATED_OWNER", "ROUND_THE_CLOCK_CONTACT", "DIAGNOSTIC_INFORMATION");
        assertThat(StreamSupport.stream(all.spliterator(), false))
                .allMatch(duty -> !duty.get("met").asBoolean());
        assertThat(duties.at("/periods/0/duties/0/side")).isEqualTo("VENDOR");
        assertThat(duties.at("/periods/0/duties/0/clause")).isEqualTo("FAQ_P1");
    }

    @Test
    void an_owner_meets_the_duty_of_the_vendor_until_a_workaround_ends_it() {
        String number = open("P1");
        clock.set(Fixture.NOW.plus(Duration.ofMinutes(4)));
        api.as("engineer-l1").post("/v1/queues/L1/claims", "");
        clock.set(Fixture.NOW.plus(Duration.ofMinutes(9)));
        api.as("engineer-l1").post("/v1/cases/" + number + "/workarounds", "{'summary':'Off.'}");
        Answer duties = api.as("engineer-l2").get("/v1/cases/" + number + "/duties");
        assertThat(duties.at("/in_force")).isEqualTo("false");
        assertThat(duties.at("/periods/0/ended_with")).isEqualTo("WORKED_AROUND");
        assertThat(duties.at("/periods/0/duties/0/met")).isEqualTo("true");
        assertThat(duties.at("/periods/0/duties/0/since_at")).isEqualTo("2026-06-15T12:04:00Z");
        assertThat(duties.json().at("/periods/0/duties/0/intervals").toString())
                .isEqualTo(
                        "[{\"met\":false,\"from_at\":\"2026-06-15T12:00:00Z\",\"to_at\":\"2026-06-15T12:04:00Z\"},"
                            + "{\"met\":true,\"from_at\":\"2026-06-15T12:04:00Z\",\"to_at\":\"2026-06-15T12:09:00Z\"}]");
    }

    @Test
    void a_case_below_p1_has_no_duties() {
        Answer duties = api.as("ana").get("/v1/cases/" + open("P2") + "/duties");
        assertThat(duties.at("/in_force")).isEqualTo("false");
        assertThat(duties.json().get("periods").isEmpty()).isTrue();
    }

    @Test
    void actors_without_access_learn_nothing() {
        String path = "/v1/cases/" + open("P1") + "/duties";
        assertThat(api.as("zoe").get(path).status()).isEqualTo(404);
        assertThat(api.as("registrar").get(path).status()).isEqualTo(403);
        assertThat(api.anonymous().get(path).status()).isEqualTo(401);
        assertThat(api.as("ana").get("/v1/cases/2026-0101-000001/duties").status()).isEqualTo(404);
    }

    private String open(String priority) {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'JN1'},'priority':'"
                                + priority
                                + "','synopsis':'Down'}")
                .at("/number");
    }
}
