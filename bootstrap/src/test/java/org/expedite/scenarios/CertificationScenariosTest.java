package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificationScenariosTest extends ScenarioTest {
    CertificationScenariosTest(Center center) {
        super(center);
    }

    @ParameterizedTest
    @EnumSource
    void an_eligible_request_is_granted_from_l1_to_l2(RequestPath path) {
        Answer decision = client.request(path, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        assertThat(decision.text("/from_level")).isEqualTo("L1");
        assertThat(decision.text("/to_level")).isEqualTo("L2");
        assertThat(decision.body().path("findings")).hasSize(11);
        assertThat(decision.body().path("findings"))
                .allMatch(f -> f.path("verdict").asText().equals("PASSED"));
        assertThat(decision.finding("CERTIFICATION_ACTIVE").at("/evidence/0/id").asText())
                .isEqualTo(Fixture.ANAS_CERTIFICATION);
    }

    @ParameterizedTest
    @EnumSource
    void jncie_m_covers_a_t640_of_the_t_series(RequestPath path) {
        assertThat(client.request(path, "ana", "JN2").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    void a_j6350_is_outside_the_area_of_the_certification_and_the_case_stays_open(
            RequestPath path) {
        Answer decision = client.request(path, "ana", "JN3");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
        if (path != RequestPath.DRY_RUN) {
            Answer read = client.read(decision.text("/case_number"));
            assertThat(read.text("/status")).isEqualTo("OPEN");
            assertThat(read.text("/technical_level")).isEqualTo("L1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WEB, JN4", "PHONE, JN4", "API, JN4", "DRY_RUN, JN4",
        "WEB, JN5", "PHONE, JN5", "API, JN5", "DRY_RUN, JN5"
    })
    void srx_and_ex_have_no_expert_track(RequestPath path, String serial) {
        Answer decision = client.request(path, "ana", serial);

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("LINE_HAS_EXPERT_LEVEL", "NO_EXPERT_LEVEL"));
    }

    @ParameterizedTest
    @EnumSource
    void a_certification_counts_at_the_last_instant_of_its_last_day(RequestPath path) {
        fixture.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2027-12-31T23:59:59.999999Z");

        assertThat(client.request(path, "ana", "JN1").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    void a_certification_has_expired_one_instant_later(RequestPath path) {
        fixture.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2028-01-01T00:00:00Z");

        Answer decision = client.request(path, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons()).containsExactly(entry("CERTIFICATION_ACTIVE", "EXPIRED"));
    }

    @ParameterizedTest
    @EnumSource
    void a_suspended_certification_does_not_count_before_its_end(RequestPath path) {
        fixture.certification(
                Fixture.ANAS_CERTIFICATION, "ana", "JNCIE-M", "2027-12-31", "SUSPENDED");

        assertThat(client.request(path, "ana", "JN1").reasons())
                .containsExactly(entry("CERTIFICATION_ACTIVE", "SUSPENDED"));
    }

    @ParameterizedTest
    @EnumSource
    void a_jncip_m_is_no_certification_of_the_area(RequestPath path) {
        fixture.certification(Fixture.ANAS_CERTIFICATION, "ana", "JNCIP-M", "2027-12-31", "ACTIVE");

        assertThat(client.request(path, "ana", "JN1").reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void a_certification_that_expires_before_the_request_is_denied_and_the_case_stays_open(
            RequestPath path) {
        fixture.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2027-12-31T23:00:00Z");
        String number = ScenarioClient.number(client.open(path, "ana", "JN1", "P1"));
        setClock("2028-01-01T01:00:00Z");

        Answer decision = client.requestOn(number, path, "ana");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons()).containsExactly(entry("CERTIFICATION_ACTIVE", "EXPIRED"));
        assertThat(client.read(number).text("/status")).isEqualTo("OPEN");
    }
}
