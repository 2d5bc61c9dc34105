package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.expedite.application.Concurrently;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Engineers who leave or lose a level, and what becomes of their cases, also in races. */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class LeavingEngineersTest {
    private static final int ROUNDS = 8;

    private final Center center;

    LeavingEngineersTest(Center center) {
        this.center = center;
    }

    @Test
    void the_p1_of_an_engineer_who_leaves_waits_and_is_handed_to_somebody_at_work() {
        put("lea-leaves", true, "L1", "L2");
        String number = ownedBy("lea-leaves");
        put("lea-leaves", false, "L1", "L2");

        Answer returned = manager().get("/v1/cases/" + number);
        assertThat(returned.text("/status")).isEqualTo("OPEN");
        assertThat(returned.body().at("/owner_id").isNull()).isTrue();
        assertThat(numbers(manager().get("/v1/queues/L1"))).contains(number);
        assertThat(event(number, 3)).isEqualTo("UNASSIGNED by system: L1, lea-leaves");
        assertThat(vendorDuty(number)).as("a dedicated owner").isFalse();

        claim("engineer-l1", number);
        assertThat(handOver(number, "lea-leaves").text("/code")).isEqualTo("ENGINEER_INACTIVE");
        Answer refused = handOver(number, "lea-leaves");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().at("/allowed_actions").toString()).contains("HAND_OVER");
        List<String> atWork =
                ids(center.as("engineer-l1").get("/v1/engineers?active=true&level=L1"));
        assertThat(atWork).contains("engineer-l1", "duty-manager").doesNotContain("lea-leaves");
        assertThat(handOver(number, "duty-manager").status()).isEqualTo(200);
        assertThat(vendorDuty(number)).isTrue();
    }

    @Test
    void an_engineer_who_loses_a_level_loses_the_cases_there_and_can_be_given_none() {
        put("max-moves", true, "L1", "L2");
        String number = ownedBy("max-moves");
        put("max-moves", true, "L2");
        assertThat(event(number, 3)).isEqualTo("UNASSIGNED by system: L1, max-moves");
        claim("engineer-l1", number);
        assertThat(handOver(number, "max-moves").text("/code")).isEqualTo("NOT_AT_THIS_LEVEL");
    }

    @Test
    void no_race_leaves_a_case_with_an_engineer_who_has_left() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String leaver = "leaver-" + round;
            put(leaver, true, "L1");
            String number = open();
            claim("duty-manager", number);
            String waiting = open();
            List<Concurrently.Outcome<Answer>> outcomes =
                    Concurrently.run(
                            List.<Callable<Answer>>of(
                                    () -> handOver(number, leaver),
                                    () -> handOver(number, leaver),
                                    () -> put(leaver, false, "L1")));

            assertThat(outcomes)
                    .extracting(o -> Objects.requireNonNull(o.result()).status())
                    .doesNotContain(500, 503);
            assertThat(Objects.requireNonNull(outcomes.getLast().result()).status()).isEqualTo(200);
            assertThat(manager().get("/v1/cases/" + number).body().at("/owner_id").asText())
                    .as("round %s: %s", round, outcomes)
                    .isNotEqualTo(leaver);
            manager().post("/v1/cases/" + number + "/withdrawals");
            manager().post("/v1/cases/" + waiting + "/withdrawals");
        }
    }

    @Test
    void a_claim_at_the_moment_of_leaving_leaves_no_case() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            put("engineer-l2", true, "L1");
            String number = open();
            Concurrently.run(
                    List.<Callable<Answer>>of(
                            () -> center.as("engineer-l2").post("/v1/queues/L1/claims"),
                            () -> put("engineer-l2", false, "L1")));
            Answer after = manager().get("/v1/cases/" + number);
            assertThat(after.body().at("/owner_id").isNull()).as("%s", after).isTrue();
            manager().post("/v1/cases/" + number + "/withdrawals");
        }
        put("engineer-l2", true, "L2");
    }

    @Test
    void of_a_contact_and_an_engineer_with_one_id_at_the_same_moment_one_is_stored()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String id = "kim-" + round;
            List<Concurrently.Outcome<Answer>> outcomes =
                    Concurrently.run(
                            List.<Callable<Answer>>of(
                                    () -> put(id, true, "L1"),
                                    () ->
                                            center.as("registrar")
                                                    .put("/v1/contacts/" + id, contact())));
            assertThat(outcomes)
                    .extracting(o -> Objects.requireNonNull(o.result()).status())
                    .containsExactlyInAnyOrder(201, 422);
        }
    }

    private Client manager() {
        return center.as("duty-manager");
    }

    private Answer put(String engineer, boolean active, String... levels) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", engineer);
        body.put("email", engineer + "@center.example");
        body.put("levels", List.of(levels));
        body.put("skills", List.of());
        body.put("roles", List.of("ENGINEER"));
        body.put("active", active);
        return center.as("registrar").put("/v1/engineers/" + engineer, body);
    }

    private static Map<String, Object> contact() {
        return Map.of(
                "name", "Kim",
                "email", "kim@people.example",
                "phones", List.of(),
                "country", "GB",
                "employments", List.of());
    }

    private String open() {
        return center.as("ana")
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel", "WEB",
                                "product", Map.of("serial", "JN1"),
                                "priority", "P1",
                                "synopsis", "Both routing engines reset"))
                .text("/number");
    }

    private String ownedBy(String engineer) {
        String number = open();
        claim("duty-manager", number);
        assertThat(handOver(number, engineer).status()).isEqualTo(200);
        return number;
    }

    /** Claims until the case is claimed, and withdraws what other tests have left before it. */
    private void claim(String engineer, String number) {
        String claimed;
        do {
            claimed = center.as(engineer).post("/v1/queues/L1/claims").text("/number");
            if (!claimed.equals(number)) {
                manager().post("/v1/cases/" + claimed + "/withdrawals");
            }
        } while (!claimed.equals(number));
    }

    private Answer handOver(String number, String to) {
        return manager().post("/v1/cases/" + number + "/handovers", Map.of("to_engineer_id", to));
    }

    private String event(String number, int index) {
        Answer timeline = center.as("ana").get("/v1/cases/" + number + "/timeline");
        String event = "/items/" + index;
        return "%s by %s: %s, %s"
                .formatted(
                        timeline.text(event + "/type"),
                        timeline.text(event + "/actor_id"),
                        timeline.text(event + "/details/level"),
                        timeline.text(event + "/details/owner"));
    }

    /** Returns whether the vendor meets its duty of a dedicated owner now. */
    private boolean vendorDuty(String number) {
        List<Boolean> met = new ArrayList<>();
        manager().get("/v1/cases/" + number + "/duties").body().findParents("duty").stream()
                .filter(duty -> duty.path("duty").asText().equals("DEDICATED_OWNER"))
                .forEach(duty -> duty.findValues("met").forEach(m -> met.add(m.asBoolean())));
        return met.getLast();
    }

    private static List<String> numbers(Answer page) {
        return page.body().findValuesAsText("number");
    }

    private static List<String> ids(Answer page) {
        return page.body().findValuesAsText("engineer_id");
    }
}
