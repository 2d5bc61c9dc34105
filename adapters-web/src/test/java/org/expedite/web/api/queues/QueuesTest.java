package org.expedite.web.api.queues;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queues of the levels: claims, releases and hand-overs. */
@MicronautTest(transactional = false)
class QueuesTest {
    private static final String ASK =
            "{'kind':'PRIORITY','reason':'RESOLUTION_TIME','justification':'Now'}";

    @Inject ApiClient api;

    @Test
    void the_queue_has_positions_with_reasons() {
        String number = open("P1");
        api.as("ana").post("/v1/cases/" + number + "/escalations", ASK);
        Answer queue = api.as("engineer-l2").get("/v1/queues/L2");
        assertThat(queue.status()).isEqualTo(200);
        assertThat(queue.namesAt("/items/0"))
                .containsExactly(
                        "number",
                        "priority",
                        "expedited",
                        "waiting_since_at",
                        "last_customer_activity_at",
                        "organization_id",
                        "product",
                        "synopsis",
                        "reasons");
        assertThat(queue.at("/items/0/number")).isEqualTo(number);
        assertThat(queue.at("/items/0/expedited")).isEqualTo("true");
        assertThat(queue.at("/items/0/waiting_since_at")).isEqualTo("2026-06-15T12:00:00Z");
        assertThat(queue.at("/items/0/reasons/0/code")).isEqualTo("PRIORITY");
        assertThat(queue.at("/items/0/reasons/1/code")).isEqualTo("EXPEDITED");
        assertThat(queue.at("/items/0/reasons/2/code")).isEqualTo("WAITING_SINCE");
        assertThat(queue.json().get("next_cursor").isNull()).isTrue();
    }

    @Test
    void the_queue_is_paged_in_its_order() {
        String low = open("P3");
        String high = open("P1");
        String middle = open("P2");
        Answer first = api.as("engineer-l1").get("/v1/queues/L1?limit=2");
        assertThat(first.at("/items/0/number")).isEqualTo(high);
        assertThat(first.at("/items/1/number")).isEqualTo(middle);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        Answer second =
                api.as("engineer-l1")
                        .get("/v1/queues/L1?limit=2&cursor=" + first.at("/next_cursor"));
        assertThat(second.json().get("items")).hasSize(1);
        assertThat(second.at("/items/0/number")).isEqualTo(low);
        Answer foreign =
                api.as("duty-manager").get("/v1/queues/L2?cursor=" + first.at("/next_cursor"));
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.at("/errors/0/code")).isEqualTo("INVALID_CURSOR");
    }

    @Test
    void a_claim_assigns_the_case_and_empties_the_queue() {
        String number = open("P1");
        Answer claimed = api.as("engineer-l1").post("/v1/queues/L1/claims", "");
        assertThat(claimed.status()).isEqualTo(201);
        assertThat(claimed.header("Location")).isEqualTo("/v1/cases/" + number);
        assertThat(claimed.header("ETag")).isEqualTo("\"2\"");
        assertThat(claimed.at("/owner_id")).isEqualTo("engineer-l1");
        assertThat(claimed.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(claimed.raw().body())
                .isEqualTo(api.as("engineer-l1").get("/v1/cases/" + number).raw().body());
        Answer none = api.as("engineer-l1").post("/v1/queues/L1/claims", "");
        assertThat(none.status()).isEqualTo(204);
        assertThat(none.raw().body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "engineer-l1, /v1/queues/L2/claims, 403, FORBIDDEN",
        "engineer-l1, /v1/queues/L9/claims, 404, NOT_FOUND",
        "ana, /v1/queues/L1/claims, 403, FORBIDDEN",
        "registrar, /v1/queues/L1/claims, 403, FORBIDDEN",
        "admin, /v1/queues/L1/claims, 403, FORBIDDEN"
    })
    void a_claim_without_permission_is_rejected(String who, String path, int status, String code) {
        Answer rejected = api.as(who).post(path, "");
        assertThat(rejected.status()).isEqualTo(status);
        assertThat(rejected.at("/code")).isEqualTo(code);
    }

    @Test
    void customers_cannot_read_queues() {
        assertThat(api.as("ana").get("/v1/queues/L1").status()).isEqualTo(403);
        assertThat(api.as("duty-manager").get("/v1/queues/L9").status()).isEqualTo(404);
        assertThat(api.anonymous().get("/v1/queues/L1").status()).isEqualTo(401);
    }

    @Test
    void a_released_case_waits_again() {
        String number = open("P1");
        api.as("engineer-l1").post("/v1/queues/L1/claims", "");
        Answer released = api.as("engineer-l1").post("/v1/cases/" + number + "/releases", "");
        assertThat(released.status()).isEqualTo(200);
        assertThat(released.header("ETag")).isEqualTo("\"3\"");
        assertThat(released.json().get("owner_id").isNull()).isTrue();
        assertThat(released.at("/status")).isEqualTo("OPEN");
        Answer again = api.as("engineer-l1").post("/v1/cases/" + number + "/releases", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("NOT_IN_THIS_STATUS");
        assertThat(again.json().get("allowed_actions").toString()).contains("ESCALATE");
    }

    @Test
    void a_case_is_handed_over_to_an_engineer_of_its_level() {
        String number = open("P1");
        String path = "/v1/cases/" + number + "/handovers";
        api.as("engineer-l1").post("/v1/queues/L1/claims", "");
        Answer unknown = api.as("engineer-l1").post(path, "{'to_engineer_id':'nobody'}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("/errors/0/pointer")).isEqualTo("/to_engineer_id");
        assertThat(unknown.at("/errors/0/code")).isEqualTo("UNKNOWN_REFERENCE");
        Answer elsewhere = api.as("engineer-l1").post(path, "{'to_engineer_id':'engineer-l2'}");
        assertThat(elsewhere.status()).isEqualTo(409);
        assertThat(elsewhere.at("/code")).isEqualTo("NOT_AT_THIS_LEVEL");
        Answer missing = api.as("engineer-l1").post(path, "{}");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.at("/errors/0/pointer")).isEqualTo("/to_engineer_id");
        assertThat(api.as("ana").post(path, "{'to_engineer_id':'engineer-l1'}").status())
                .isEqualTo(403);
        Answer handed = api.as("engineer-l1").post(path, "{'to_engineer_id':'duty-manager'}");
        assertThat(handed.status()).isEqualTo(200);
        assertThat(handed.at("/owner_id")).isEqualTo("duty-manager");
        assertThat(api.as("engineer-l1").post(path, "{'to_engineer_id':'engineer-l1'}").at("/code"))
                .isEqualTo("NOT_THE_OWNER");
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
