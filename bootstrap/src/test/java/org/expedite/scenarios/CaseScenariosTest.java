package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseScenariosTest extends ScenarioTest {
    CaseScenariosTest(Center center) {
        super(center);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void a_case_raised_from_p3_to_p1_is_granted(RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "ana", "JN1", "P3"));
        Answer raised =
                center.as("engineer-l1")
                        .post(
                                "/v1/cases/" + number + "/priority-changes",
                                Map.of("priority", "P1", "reason", "All sites are down"));

        Answer decision = client.requestOn(number, path, "ana");

        assertThat(raised.status()).isEqualTo(200);
        assertThat(raised.text("/proposed_priority")).isEqualTo("P3");
        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    void a_serial_in_another_case_is_that_of_the_organization(RequestPath path) {
        Answer decision = client.request(path, "ana", "jn1");
        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        if (path != RequestPath.DRY_RUN) {
            Answer read = client.read(decision.text("/case_number"));
            assertThat(read.text("/product/serial")).isEqualTo("JN1");
            assertThat(read.text("/product/model")).isEqualTo("M320");
        }
    }

    @Test
    void an_ambiguous_spelling_stays_and_gets_a_hint() {
        fixture.asset("TWIN", "M320", "acme");
        fixture.direct("C-TWIN", "acme", "2026-12-31", "twin");
        fixture.asset("twIN", "M320", "ivy");
        String number = ScenarioClient.number(client.open(RequestPath.WEB, "ana", "Twin", "P1"));
        Answer read = center.as("ana").get("/v1/cases/" + number);
        assertThat(read.text("/status")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(read.text("/product/serial")).isEqualTo("Twin");
        assertThat(read.body().at("/notices").toString())
                .contains("SIMILAR_SERIAL", "TWIN, twin")
                .doesNotContain("twIN");
        Answer invalid =
                center.as("ana")
                        .post("/v1/cases/" + number + "/verifications", Map.of("serial", "Twin"));
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(invalid.text("/errors/0/detail")).contains("TWIN, twin");
        assertThat(
                        center.as("ana")
                                .post(
                                        "/v1/cases/" + number + "/verifications",
                                        Map.of("serial", "twin"))
                                .text("/status"))
                .isEqualTo("OPEN");
    }

    @Test
    void a_serial_that_was_under_contract_is_recognized() {
        fixture.direct("C-PAST", "acme", "2026-12-31", "Past-1");
        fixture.direct("C-PAST", "acme", "2026-12-31", "Present-1");
        Answer opened = client.open(RequestPath.WEB, "ana", "past-1", "P1");
        assertThat(opened.text("/product/serial")).isEqualTo("Past-1");
        assertThat(opened.text("/status")).isEqualTo("AWAITING_COVERAGE");
    }

    @Test
    void the_owner_of_a_serial_in_another_case_settles_which_employer_is_meant() {
        fixture.contact("ana", List.of("ivy", "acme"));
        Answer opened = client.open(RequestPath.WEB, "ana", "ivys", "P1");
        assertThat(opened.text("/organization_id")).isEqualTo("ivy");
        assertThat(opened.text("/product/serial")).isEqualTo("IVYS");
    }

    @Test
    void cover_expert_and_duties_follow_from_the_right_product_and_a_grant_stands() {
        String number = ScenarioClient.number(client.open(RequestPath.WEB, "ana", "JN1", "P1"));
        client.requestOn(number, RequestPath.WEB, "ana");
        assertThat(client.read(number).text("/identified_expert/contact_id")).isEqualTo("ana");

        Answer referredTo = correct("ana", number, "LONELY");
        assertThat(referredTo.text("/status")).isEqualTo("AWAITING_COVERAGE");
        assertThat(referredTo.text("/technical_level")).isEqualTo("L2");
        assertThat(referredTo.body().path("expedited").asBoolean()).isTrue();
        assertThat(referredTo.text("/priority_escalation/outcome")).isEqualTo("NOT_COVERED");
        Answer duties = center.as("ana").get("/v1/cases/" + number + "/duties");
        assertThat(duties.text("/periods/0/ended_with")).isEqualTo("ASSISTANCE_CHANGED");

        Answer ofAnotherLine = correct("ana", number, "JN3");
        assertThat(ofAnotherLine.text("/status")).isEqualTo("OPEN");
        assertThat(ofAnotherLine.body().path("identified_expert").isNull()).isTrue();
        assertThat(ofAnotherLine.text("/priority_escalation/outcome")).isEqualTo("NOT_ELIGIBLE");

        Answer back = correct("ana", number, "JN2");
        assertThat(back.text("/identified_expert/contact_id")).isEqualTo("ana");
        assertThat(back.text("/priority_escalation/outcome")).isEqualTo("ALREADY_GRANTED");
        assertThat(back.text("/technical_level")).isEqualTo("L2");
    }

    @Test
    void a_correction_leaves_the_queue_or_its_owner_if_the_product_is_not_covered() {
        String number = ScenarioClient.number(client.open(RequestPath.WEB, "ana", "JN1", "P1"));
        center.as("duty-manager")
                .post("/v1/cases/" + number + "/overrides", Map.of("reason", "So"));
        while (!center.as("engineer-l2")
                .post("/v1/queues/L2/claims")
                .text("/number")
                .equals(number)) {}
        Answer corrected = correct("engineer-l1", number, "LONELY");
        assertThat(corrected.text("/status")).isEqualTo("AWAITING_COVERAGE");
        assertThat(corrected.body().path("owner_id").isNull()).isTrue();
        center.as("ana")
                .post(
                        "/v1/cases/" + number + "/time-and-materials-acceptances",
                        Map.of("accepted_by", "ana"));
        assertThat(client.read(number).text("/status")).isEqualTo("OPEN");
    }

    private Answer correct(String who, String number, String serial) {
        Answer corrected =
                center.as(who)
                        .post(
                                "/v1/cases/" + number + "/product-corrections",
                                Map.of("product", Map.of("serial", serial), "reason", "Misread"));
        assertThat(corrected.status()).as("correct: %s", corrected.body()).isEqualTo(200);
        return corrected;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void a_case_at_the_top_level_has_nothing_above_and_does_not_move(RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "ana", "JN1", "P1"));
        for (int up = 0; up < 3; up++) {
            center.as("duty-manager")
                    .post("/v1/cases/" + number + "/overrides", Map.of("reason", "Bring it up"));
        }
        Answer before = client.read(number);

        Answer decision = client.requestOn(number, path, "ana");

        assertThat(before.text("/technical_level")).isEqualTo("ENGINEERING");
        assertThat(decision.text("/outcome")).isEqualTo("NOTHING_ABOVE");
        assertThat(decision.body().path("to_level").isNull()).isTrue();
        Answer after = client.read(number);
        for (String field : List.of("status", "technical_level", "expedited", "owner_id")) {
            assertThat(after.body().path(field)).as(field).isEqualTo(before.body().path(field));
        }
    }

    @Test
    void a_dry_run_at_the_top_level_has_nothing_above() {
        Answer decision =
                center.as("ana")
                        .post(
                                "/v1/eligibility-checks",
                                Map.of(
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "technical_level", "ENGINEERING"));

        assertThat(decision.text("/outcome")).isEqualTo("NOTHING_ABOVE");
        assertThat(decision.body().path("to_level").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void a_second_request_before_pick_up_is_already_granted(RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "ana", "JN1", "P1"));
        Answer first = client.requestOn(number, path, "ana");
        Answer second = client.requestOn(number, path, "ana");

        assertThat(first.text("/outcome")).isEqualTo("GRANTED");
        assertThat(second.text("/outcome")).isEqualTo("ALREADY_GRANTED");
        Answer read = client.read(number);
        assertThat(read.text("/technical_level")).isEqualTo("L2");
        assertThat(read.body().path("expedited").asBoolean()).isTrue();
        assertThat(read.text("/priority_escalation/outcome")).isEqualTo("ALREADY_GRANTED");
    }

    @Test
    void two_concurrent_requests_move_the_case_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            String number = ScenarioClient.number(client.open(RequestPath.WEB, "ana", "JN1", "P1"));

            List<String> outcomes = requestConcurrently(number, 2);

            assertThat(outcomes).containsExactlyInAnyOrder("GRANTED", "ALREADY_GRANTED");
            assertThat(client.read(number).text("/technical_level")).isEqualTo("L2");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void a_closed_case_is_not_eligible_and_does_not_move(RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "ana", "JN1", "P1"));
        pickUp(number);
        String moves = "/v1/cases/" + number;
        Answer resolved =
                center.as("duty-manager")
                        .post(moves + "/resolutions", Map.of("summary", "Replaced."));
        Answer closed = center.as("ana").post(moves + "/closures", Map.of());

        Answer decision = client.requestOn(number, path, "ana");

        assertThat(resolved.text("/status")).isEqualTo("RESOLVED");
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(
                        decision.body()
                                .path("findings")
                                .valueStream()
                                .filter(f -> f.path("verdict").asText().equals("FAILED"))
                                .map(f -> f.path("reason").asText()))
                .containsExactly("CASE_NOT_OPEN");
        assertThat(client.read(number).text("/status")).isEqualTo("CLOSED");
        assertThat(client.read(number).text("/technical_level")).isEqualTo("L1");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void time_and_materials_give_assistance_without_cover_for_priority_escalation(
            RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "ana", "LONELY", "P1"));
        Answer accepted =
                center.as(path == RequestPath.PHONE ? "engineer-l1" : "ana")
                        .post(
                                "/v1/cases/" + number + "/time-and-materials-acceptances",
                                Map.of("accepted_by", "ana"));

        Answer decision = client.requestOn(number, path, "ana");

        assertThat(accepted.text("/status")).isEqualTo("OPEN");
        assertThat(accepted.text("/technical_level")).isEqualTo("L1");
        assertThat(decision.text("/outcome")).isEqualTo("NOT_COVERED");
        assertThat(decision.body().path("advice").valueStream().map(a -> a.path("code").asText()))
                .containsExactly("BUY_CONTRACT");
        assertThat(client.read(number).text("/technical_level")).isEqualTo("L1");

        fixture.direct("C-LONELY", "acme", "2026-12-31", "LONELY");
        assertThat(client.requestOn(number, path, "ana").text("/outcome")).isEqualTo("GRANTED");
        fixture.direct("C-LONELY", "acme", "2026-12-31");
    }

    @Test
    void a_p1_case_without_contact_and_diagnostics_is_accepted_with_unmet_duties() {
        Answer opened =
                center.as("ana")
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "synopsis", "Down"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("/status")).isEqualTo("OPEN");
        assertThat(opened.text("/priority_escalation/outcome")).isEqualTo("GRANTED");
        assertThat(opened.body().path("notices").valueStream().map(n -> n.path("code").asText()))
                .containsExactly(
                        "CALL_FOR_P1", "ROUND_THE_CLOCK_CONTACT_MISSING", "DIAGNOSTICS_MISSING");
        Answer duties =
                center.as("ana").get("/v1/cases/" + ScenarioClient.number(opened) + "/duties");
        assertThat(duties.body().at("/periods/0/duties").valueStream())
                .filteredOn(d -> d.path("side").asText().equals("CUSTOMER"))
                .hasSize(2)
                .noneMatch(d -> d.path("met").asBoolean(true));
    }

    /** Claims cases at L1 until the given case is claimed. */
    private void pickUp(String number) {
        Answer claimed;
        do {
            claimed = center.as("duty-manager").post("/v1/queues/L1/claims");
            assertThat(claimed.status()).as("claim: %s", claimed.body()).isEqualTo(201);
        } while (!ScenarioClient.number(claimed).equals(number));
    }

    private List<String> requestConcurrently(String number, int many) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<String>> answers =
                    IntStream.range(0, many)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return client.requestOn(
                                                                        number,
                                                                        RequestPath.WEB,
                                                                        "ana")
                                                                .text("/outcome");
                                                    }))
                            .toList();
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        }
    }
}
