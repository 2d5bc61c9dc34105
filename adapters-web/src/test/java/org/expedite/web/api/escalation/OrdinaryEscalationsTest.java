package org.expedite.web.api.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;

/** Escalation without priority. */
@MicronautTest(transactional = false)
class OrdinaryEscalationsTest {
    private static final String ASK =
            "{'kind':'ORDINARY','reason':'TECHNICAL_EXPERTISE','justification':'Please'}";

    @Inject ApiClient api;

    @Test
    void an_engineer_escalates_without_priority() {
        String path = escalations(open("P3"));
        Answer escalated = api.as("engineer-l1").post(path, ASK);
        assertThat(escalated.status()).isEqualTo(201);
        assertThat(escalated.namesAt(""))
                .containsExactly(
                        "escalation_id",
                        "kind",
                        "case_number",
                        "requester_id",
                        "requested_by_id",
                        "reason",
                        "justification",
                        "outcome",
                        "requested_at",
                        "from_level",
                        "to_level");
        assertThat(escalated.at("/kind")).isEqualTo("ORDINARY");
        assertThat(escalated.at("/outcome")).isEqualTo("ESCALATED");
        assertThat(escalated.at("/from_level")).isEqualTo("L1");
        assertThat(escalated.at("/to_level")).isEqualTo("L2");
        assertThat(escalated.json().get("requester_id").isNull()).isTrue();
        String location = escalated.header("Location");
        assertThat(location).isEqualTo(path + "/" + escalated.at("/escalation_id"));
        Answer read = api.as("dan").get(location);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.raw().body()).isEqualTo(escalated.raw().body());
    }

    @Test
    void a_customer_requests_once_and_the_request_is_pending() {
        String number = open("P2");
        Answer asked = api.as("dan").post(escalations(number), ASK);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("/outcome")).isEqualTo("REQUESTED");
        assertThat(asked.at("/requester_id")).isEqualTo("dan");
        assertThat(asked.json().get("to_level").isNull()).isTrue();
        assertThat(api.as("ana").get("/v1/cases/" + number).at("/escalation_requested"))
                .isEqualTo("true");
        Answer again = api.as("ana").post(escalations(number), ASK);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("ESCALATION_ALREADY_REQUESTED");
        assertThat(again.json().get("allowed_actions").toString())
                .doesNotContain("REQUEST_ORDINARY_ESCALATION");
    }

    @Test
    void both_kinds_are_in_one_list() {
        String number = open("P1");
        api.as("dan").post(escalations(number), ASK.replace("ORDINARY", "PRIORITY"));
        api.as("dan").post(escalations(number), ASK);
        Answer list = api.as("ana").get(escalations(number));
        assertThat(list.json().get("items")).hasSize(2);
        assertThat(list.at("/items/0/kind")).isEqualTo("PRIORITY");
        assertThat(list.at("/items/0/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(list.at("/items/1/kind")).isEqualTo("ORDINARY");
        assertThat(list.at("/items/1/outcome")).isEqualTo("REQUESTED");
    }

    @Test
    void escalation_above_the_top_level_is_refused() {
        String number = open("P1");
        for (int i = 0; i < 3; i++) {
            assertThat(api.as("engineer-l1").post(escalations(number), ASK).status())
                    .isEqualTo(201);
        }
        Answer rejected = api.as("engineer-l1").post(escalations(number), ASK);
        assertThat(rejected.status()).isEqualTo(409);
        assertThat(rejected.at("/code")).isEqualTo("AT_TOP_LEVEL");
    }

    @Test
    void an_unknown_escalation_is_not_found() {
        String path = escalations(open("P1"));
        assertThat(api.as("ana").get(path + "/none").status()).isEqualTo(404);
        assertThat(api.as("ana").get("/v1/cases/nonsense/escalations/none").status())
                .isEqualTo(404);
    }

    private static String escalations(String number) {
        return "/v1/cases/" + number + "/escalations";
    }

    private String open(String priority) {
        return api.as("ana")
                .post(
                        "/v1/cases",
                        "{'channel':'WEB','product':{'serial':'JN1'},'priority':'%s','synopsis':'x'}"
                                .formatted(priority))
                .at("/number");
    }
}
