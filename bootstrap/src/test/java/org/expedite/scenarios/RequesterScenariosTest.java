package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequesterScenariosTest extends ScenarioTest {
    RequesterScenariosTest(Center center) {
        super(center);
    }

    @ParameterizedTest
    @EnumSource
    void a_certified_employee_of_a_partner_is_denied_on_a_product_of_the_customer(
            RequestPath path) {
        Answer decision = client.request(path, "pat", "JN1");

        assertThat(decision.text("/outcome")).isNotEqualTo("GRANTED");
        assertThat(decision.reasons()).contains(entry("REQUESTER_IS_END_USER", "PARTNER"));
    }

    @Test
    void a_certified_employee_of_a_partner_is_denied_on_a_phone_case_of_the_customer() {
        Answer opened =
                center.as("engineer-l1")
                        .post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "PHONE",
                                        "requester_id", "pat",
                                        "organization_id", "acme",
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "synopsis", "Line cards reboot"));

        Answer decision = client.requestOn(ScenarioClient.number(opened), RequestPath.PHONE, "pat");

        assertThat(opened.body().path("identified_expert").isNull()).isTrue();
        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsOnly(
                        entry("REQUESTER_IS_END_USER", "PARTNER"),
                        entry("REQUESTER_ACTS_FOR_CUSTOMER", "NOT_OF_CASE_ORGANIZATION"));
    }

    @ParameterizedTest
    @EnumSource
    void an_individual_end_user_is_granted(RequestPath path) {
        assertThat(client.request(path, "ivy", "IVYS").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void an_expert_may_request_on_a_case_of_a_colleague(RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "dan", "JN1", "P1"));

        Answer decision = client.requestOn(number, path, "ana");

        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        assertThat(decision.finding("REQUESTER_IDENTIFIED").path("explanation").asText())
                .contains("late");
        assertThat(client.read(number).body().at("/identified_expert/late").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void a_colleague_without_certification_is_denied_and_advised_of_the_expert(RequestPath path) {
        String number = ScenarioClient.number(client.open(path, "ana", "JN1", "P1"));

        Answer decision = client.requestOn(number, path, "dan");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
        assertThat(decision.body().path("advice"))
                .anyMatch(
                        a ->
                                a.path("code").asText().equals("HAVE_COLLEAGUE_ASK")
                                        && a.path("detail").asText().contains("ana"));
    }

    @ParameterizedTest
    @EnumSource
    void all_four_failed_rules_are_listed(RequestPath path) {
        fixture.contact("dan", "acme", "CONTRACTOR");
        fixture.certification("jncie-m-999", "dan", "JNCIE-M", "2026-05-31", "ACTIVE");
        fixture.direct("C1", "acme", "2026-05-31", "JN1");

        Answer decision = client.request(path, "dan", "JN1", "P3");

        assertThat(decision.reasons())
                .containsOnly(
                        entry("PRIORITY_QUALIFIES", "PRIORITY_NOT_P1_P2"),
                        entry("REQUESTER_IS_END_USER", "CONTRACTOR"),
                        entry("PRODUCT_UNDER_CONTRACT", "NO_ACTIVE_CONTRACT"),
                        entry("CERTIFICATION_ACTIVE", "EXPIRED"));
        fixture.certification("jncie-m-999", "pat", "JNCIE-M", "2026-05-31", "ACTIVE");
    }

    @Test
    void web_phone_api_and_dry_run_have_the_same_findings() {
        Map<RequestPath, List<List<String>>> findings = new LinkedHashMap<>();
        for (RequestPath path : RequestPath.values()) {
            findings.put(path, findingsOf(client.request(path, "ana", "JN3")));
        }

        assertThat(Set.copyOf(findings.values())).as("%s", findings).hasSize(1);
    }

    private static List<List<String>> findingsOf(Answer decision) {
        return decision.body()
                .path("findings")
                .valueStream()
                .map(
                        f ->
                                List.of(
                                        f.path("rule").asText(),
                                        f.path("verdict").asText(),
                                        f.path("reason").asText(),
                                        f.path("explanation").asText()))
                .toList();
    }
}
