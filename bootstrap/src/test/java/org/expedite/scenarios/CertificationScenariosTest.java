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
    void as_above_granted_l1_to_l2(RequestPath way) {
        Answer decision = desk.ask(way, "ana", "JN1");

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
    void product_t640_granted_for_jncie_m_covers_t_series(RequestPath way) {
        assertThat(desk.ask(way, "ana", "JN2").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    void product_j6350_no_certification_in_area_and_the_case_goes_on(RequestPath way) {
        Answer decision = desk.ask(way, "ana", "JN3");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
        if (way != RequestPath.DRY_RUN) {
            Answer seen = desk.look(decision.text("/case_number"));
            assertThat(seen.text("/status")).isEqualTo("OPEN");
            assertThat(seen.text("/technical_level")).isEqualTo("L1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WEB, JN4", "PHONE, JN4", "API, JN4", "DRY_RUN, JN4",
        "WEB, JN5", "PHONE, JN5", "API, JN5", "DRY_RUN, JN5"
    })
    void product_srx_or_ex_no_expert_level_a_different_reason(RequestPath way, String serial) {
        Answer decision = desk.ask(way, "ana", serial);

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("LINE_HAS_EXPERT_LEVEL", "NO_EXPERT_LEVEL"));
    }

    @ParameterizedTest
    @EnumSource
    void last_instant_of_2027_12_31_granted(RequestPath way) {
        world.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2027-12-31T23:59:59.999999Z");

        assertThat(desk.ask(way, "ana", "JN1").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    void one_instant_later_expired(RequestPath way) {
        world.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2028-01-01T00:00:00Z");

        Answer decision = desk.ask(way, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons()).containsExactly(entry("CERTIFICATION_ACTIVE", "EXPIRED"));
    }

    @ParameterizedTest
    @EnumSource
    void certification_suspended_end_date_in_the_future_suspended(RequestPath way) {
        world.certification(
                Fixture.ANAS_CERTIFICATION, "ana", "JNCIE-M", "2027-12-31", "SUSPENDED");

        assertThat(desk.ask(way, "ana", "JN1").reasons())
                .containsExactly(entry("CERTIFICATION_ACTIVE", "SUSPENDED"));
    }

    @ParameterizedTest
    @EnumSource
    void jncip_m_only_no_certification_in_area(RequestPath way) {
        world.certification(Fixture.ANAS_CERTIFICATION, "ana", "JNCIP-M", "2027-12-31", "ACTIVE");

        assertThat(desk.ask(way, "ana", "JN1").reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    void certification_lapses_after_opening_before_asking_denied_the_case_stands(RequestPath way) {
        world.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2027-12-31T23:00:00Z");
        String number = Desk.number(desk.open(way, "ana", "JN1", "P1"));
        setClock("2028-01-01T01:00:00Z");

        Answer decision = desk.askOn(number, way, "ana");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons()).containsExactly(entry("CERTIFICATION_ACTIVE", "EXPIRED"));
        assertThat(desk.look(number).text("/status")).isEqualTo("OPEN");
    }
}
