package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.application.upkeep.ReassessmentDesk;
import org.expedite.domain.cases.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Reopening assesses the cover as for a new case, and is possible for some time. */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class ReopeningTest {
    private static final Map<String, String> BECAUSE = Map.of("reason", "Down again.");

    private final Center center;
    private int contracts;
    private String serial = "";
    private String path = "";

    ReopeningTest(Center center) {
        this.center = center;
    }

    /** A closed P3 case of dan, on a serial with a contract of its own. */
    @BeforeEach
    void closeACase() {
        center.clock().set(Center.SPRING);
        contracts++;
        serial = "RE-" + contracts;
        own("acme");
        cover("ACTIVE", "VENDOR");
        open();
        closeByOwner();
    }

    @Test
    void without_cover_the_case_awaits_coverage_and_no_priority_brings_it_into_the_queue() {
        cover("CANCELLED", "VENDOR");
        Answer reopened = reopen("ana");
        assertThat(reopened.text("/status")).isEqualTo("AWAITING_COVERAGE");
        assertThat(reopened.text("/waiting_for")).isEqualTo("CUSTOMER");
        assertThat(reopened.text("/assistance/outcome")).isEqualTo("NOT_COVERED");
        assertThat(reopened.body().at("/assistance/contract_number").isNull()).isTrue();
        assertThat(reopened.body().at("/owner_id").isNull()).isTrue();
        assertThat(reopened.body().path("allowed_actions").toString())
                .contains("ACCEPT_TIME_AND_MATERIALS")
                .doesNotContain("REOPEN");

        post("ana", "priority-changes", Map.of("priority", "P1", "reason", "Worse."));
        assertThat(post("ana", "escalations", escalation()).text("/outcome"))
                .isEqualTo("NOT_COVERED");
        assertThat(center.as("engineer-l1").get("/v1/queues/L1").raw()).doesNotContain(number());
        assertThat(center.as("ana").get(path + "/duties").text("/in_force")).isEqualTo("false");

        cover("ACTIVE", "VENDOR");
        reassess();
        Answer covered = center.as("ana").get(path);
        assertThat(covered.text("/status")).isEqualTo("OPEN");
        assertThat(center.as("ana").get(path + "/duties").text("/in_force")).isEqualTo("true");
        assertThat(center.as("engineer-l1").get("/v1/queues/L1").raw()).contains(number());
        post("ana", "withdrawals", BECAUSE);
        assertThat(center.as("ana").get(path + "/timeline?limit=100").raw())
                .contains("\"status\":\"AWAITING_COVERAGE\"");
    }

    @Test
    void under_a_contract_of_a_partner_the_case_is_referred() {
        cover("ACTIVE", "PARTNER");
        Answer reopened = reopen("engineer-l1");
        assertThat(reopened.text("/status")).isEqualTo("REFERRED");
        assertThat(reopened.text("/waiting_for")).isEqualTo("PARTNER");
        assertThat(reopened.text("/assistance/partner_id")).isEqualTo("fastnet");
    }

    @Test
    void a_case_of_a_serial_that_was_sold_awaits_verification() {
        serial = "SOLD-" + contracts;
        own("acme");
        Answer opened = open();
        assertThat(opened.text("/status")).isEqualTo("AWAITING_COVERAGE");
        post("ana", "withdrawals", BECAUSE);
        own("ivy");
        Answer reopened = reopen("ana");
        assertThat(reopened.text("/status")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(reopened.text("/waiting_for")).isEqualTo("CENTER");
        assertThat(reopened.body().at("/product/model").isNull()).isTrue();
    }

    @Test
    void accepted_time_and_materials_survive() {
        cover("CANCELLED", "VENDOR");
        open();
        post("dan", "time-and-materials-acceptances", Map.of("accepted_by", "dan"));
        closeByOwner();
        Answer reopened = reopen("dan");
        assertThat(reopened.text("/status")).isEqualTo("OPEN");
        assertThat(reopened.text("/assistance/time_and_materials/accepted_by_id")).isEqualTo("dan");
        post("dan", "withdrawals", BECAUSE);

        cover("ACTIVE", "VENDOR");
        Answer covered = reopen("dan");
        assertThat(covered.text("/assistance/outcome")).isEqualTo("DIRECT");
        assertThat(covered.body().at("/assistance/time_and_materials").isNull()).isTrue();
        post("dan", "withdrawals", BECAUSE);
    }

    @Test
    void a_resolved_case_is_reopened_on_the_cover_of_the_day_too() {
        Answer reopened = reopen("ana");
        assertThat(reopened.text("/status")).isEqualTo("OPEN");
        assertThat(reopened.text("/assistance/outcome")).isEqualTo("DIRECT");
        claim();
        post("engineer-l1", "resolutions", Map.of("summary", "Replaced."));
        cover("SUSPENDED", "VENDOR");
        center.clock().set(center.clock().instant().plus(Duration.ofDays(300)));
        assertThat(reopen("engineer-l1").text("/status")).isEqualTo("AWAITING_COVERAGE");
    }

    @Test
    void a_closed_case_can_be_reopened_for_thirty_days() {
        center.clock().set(Center.SPRING.plus(Duration.ofDays(30)));
        assertThat(center.as("dan").get(path).body().path("allowed_actions").toString())
                .contains("REOPEN");
        center.clock().set(Center.SPRING.plus(Duration.ofDays(30)).plusMillis(1));
        tooLate("dan");
        tooLate("engineer-l1");
        assertThat(center.as("ivy").post(path + "/reopenings", BECAUSE).status())
                .as("no access")
                .isEqualTo(404);
        center.clock().set(Center.SPRING.plus(Duration.ofDays(30)));
        assertThat(reopen("dan").text("/status")).isEqualTo("OPEN");
        post("dan", "withdrawals", BECAUSE);
    }

    @Test
    void a_withdrawal_can_be_taken_back_for_a_day() {
        reopen("dan");
        post("dan", "withdrawals", BECAUSE);
        center.clock().set(Center.SPRING.plus(Duration.ofHours(24)).plusMillis(1));
        tooLate("dan");
        tooLate("duty-manager");
        center.clock().set(Center.SPRING.plus(Duration.ofHours(24)));
        Answer again = reopen("engineer-l1");
        assertThat(again.text("/status")).isEqualTo("OPEN");
        assertThat(again.body().at("/owner_id").isNull()).isTrue();
        post("dan", "withdrawals", BECAUSE);
    }

    private void tooLate(String who) {
        assertThat(center.as(who).get(path).body().path("allowed_actions").toString())
                .doesNotContain("REOPEN");
        Answer refused = center.as(who).post(path + "/reopenings", BECAUSE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("REOPENING_TOO_LATE");
        assertThat(refused.body().path("allowed_actions")).hasSizeLessThanOrEqualTo(1);
    }

    private Answer reopen(String who) {
        Answer reopened = center.as(who).post(path + "/reopenings", BECAUSE);
        assertThat(reopened.status()).as(reopened.raw()).isEqualTo(200);
        return reopened;
    }

    private Answer open() {
        Answer opened =
                center.as("dan")
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", serial),
                                        "priority", "P3",
                                        "synopsis", "Down"));
        path = opened.header("Location");
        return opened;
    }

    private void closeByOwner() {
        claim();
        post("engineer-l1", "resolutions", Map.of("summary", "Replaced."));
        post("dan", "closures", Map.of("agreed_by", "dan"));
    }

    private void claim() {
        assertThat(center.as("engineer-l1").post("/v1/queues/L1/claims").text("/number"))
                .isEqualTo(number());
    }

    private String number() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Answer post(String who, String what, Map<String, ?> body) {
        Answer answer = center.as(who).post(path + "/" + what, body);
        assertThat(answer.status()).as(what + answer.raw()).isBetween(200, 201);
        return answer;
    }

    private void own(String owner) {
        put("/v1/assets/" + serial, Map.of("model", "M320", "owner_id", owner));
    }

    private void cover(String status, String supporter) {
        Map<String, Object> supportedBy = new HashMap<>(Map.of("kind", supporter));
        if (supporter.equals("PARTNER")) {
            supportedBy.put("partner_id", "fastnet");
        }
        put(
                "/v1/contracts/RE-C" + contracts,
                Map.of(
                        "customer_id", "acme",
                        "service", "TECHNICAL_SERVICES",
                        "supported_by", supportedBy,
                        "starts_on", "2026-01-01",
                        "ends_on", "2028-12-31",
                        "status", status,
                        "covered_serials", List.of(serial)));
    }

    private void put(String record, Map<String, ?> body) {
        Answer put = center.as("registrar").put(record, body);
        assertThat(put.status()).as(put.raw()).isIn(200, 201);
    }

    /** Does what the scheduler does for a requested reassessment. */
    private void reassess() {
        center.server()
                .context()
                .getBean(ReassessmentDesk.class)
                .reassess(new CaseNumber(number()));
    }

    private static Map<String, String> escalation() {
        return Map.of("kind", "PRIORITY", "reason", "BUSINESS_IMPACT", "justification", "Now.");
    }
}
