package org.expedite.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.expedite.served.Answer;
import org.expedite.served.Center;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Scenarios of certification and product")
class CertificationScenariosTest extends ScenarioTest {
    CertificationScenariosTest(Center center) {
        super(center);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("as above: GRANTED, L1 to L2")
    void asAbove(Way way) {
        Answer decision = desk.ask(way, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("GRANTED");
        assertThat(decision.text("/from_level")).isEqualTo("L1");
        assertThat(decision.text("/to_level")).isEqualTo("L2");
        assertThat(decision.body().path("findings")).hasSize(11);
        assertThat(decision.body().path("findings"))
                .allMatch(f -> f.path("verdict").asText().equals("PASSED"));
        assertThat(decision.finding("CERTIFICATION_ACTIVE").at("/evidence/0/id").asText())
                .isEqualTo(World.ANAS_CERTIFICATION);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("product T640: GRANTED, for JNCIE-M covers T Series")
    void productOfTheTSeries(Way way) {
        assertThat(desk.ask(way, "ana", "JN2").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("product J6350: NO_CERTIFICATION_IN_AREA, and the case goes on")
    void productOfTheJSeries(Way way) {
        Answer decision = desk.ask(way, "ana", "JN3");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
        if (way != Way.DRY_RUN) {
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
    @DisplayName("product SRX or EX: NO_EXPERT_LEVEL, a different reason")
    void productWithoutExpertLevel(Way way, String serial) {
        Answer decision = desk.ask(way, "ana", serial);

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons())
                .containsExactly(entry("LINE_HAS_EXPERT_LEVEL", "NO_EXPERT_LEVEL"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("last instant of 2027-12-31: GRANTED")
    void lastInstantOfTheCertification(Way way) {
        world.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2027-12-31T23:59:59.999999Z");

        assertThat(desk.ask(way, "ana", "JN1").text("/outcome")).isEqualTo("GRANTED");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("one instant later: EXPIRED")
    void oneInstantLater(Way way) {
        world.direct("C1", "acme", "2028-12-31", "JN1");
        setClock("2028-01-01T00:00:00Z");

        Answer decision = desk.ask(way, "ana", "JN1");

        assertThat(decision.text("/outcome")).isEqualTo("NOT_ELIGIBLE");
        assertThat(decision.reasons()).containsExactly(entry("CERTIFICATION_ACTIVE", "EXPIRED"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("certification suspended, end date in the future: SUSPENDED")
    void certificationSuspended(Way way) {
        world.certification(World.ANAS_CERTIFICATION, "ana", "JNCIE-M", "2027-12-31", "SUSPENDED");

        assertThat(desk.ask(way, "ana", "JN1").reasons())
                .containsExactly(entry("CERTIFICATION_ACTIVE", "SUSPENDED"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("JNCIP-M only: NO_CERTIFICATION_IN_AREA")
    void lowerTierOnly(Way way) {
        world.certification(World.ANAS_CERTIFICATION, "ana", "JNCIP-M", "2027-12-31", "ACTIVE");

        assertThat(desk.ask(way, "ana", "JN1").reasons())
                .containsExactly(entry("CERTIFIED_FOR_PRODUCT", "NO_CERTIFICATION_IN_AREA"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRY_RUN")
    @DisplayName("certification lapses after opening, before asking: denied, the case stands")
    void certificationLapsesAfterOpening(Way way) {
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
