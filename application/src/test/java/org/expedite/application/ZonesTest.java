package org.expedite.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Actors;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.junit.jupiter.api.Test;

/** Days begin and end in the zone of the settings, at every desk. */
class ZonesTest {
    private final Center berlin = inZone("Europe/Berlin");
    private final Center pacific = inZone("America/Los_Angeles");

    @Test
    void a_case_number_has_the_day_in_the_zone_of_the_center() {
        berlin.at("2026-06-15T22:00:00Z");
        pacific.at("2026-06-16T06:59:59Z");
        assertThat(berlin.opened(Actors.ANA, ExampleRequest.about(Acme.JN1)).value())
                .startsWith("2026-0616-");
        assertThat(pacific.opened(Actors.ANA, ExampleRequest.about(Acme.JN1)).value())
                .startsWith("2026-0615-");
    }

    @Test
    void a_certification_ends_with_its_last_day_in_the_zone() {
        assertGranted(berlin, "2027-12-31T22:59:59.999999Z");
        assertExpired(berlin, "2027-12-31T23:00:00Z");
        assertGranted(pacific, "2028-01-01T07:59:59.999999Z");
        assertExpired(pacific, "2028-01-01T08:00:00Z");
    }

    @Test
    void a_contract_begins_and_ends_with_its_days_in_the_zone() {
        assertThat(outcome(berlin, "2025-12-31T22:59:59Z")).isEqualTo(Outcome.NOT_COVERED);
        assertThat(outcome(berlin, "2025-12-31T23:00:00Z")).isEqualTo(Outcome.GRANTED);
        assertThat(outcome(berlin, "2026-12-31T22:59:59Z")).isEqualTo(Outcome.GRANTED);
        assertThat(outcome(berlin, "2026-12-31T23:00:00Z")).isEqualTo(Outcome.NOT_COVERED);
    }

    @Test
    void a_decision_records_the_zone() {
        CaseNumber number = berlin.opened(Actors.ANA, ExampleRequest.about(Acme.JN1));
        assertThat(berlin.decide(Actors.ANA, number).settings().zone())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    private static void assertGranted(Center center, String instant) {
        center.at(instant);
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.LONG_COVERED));
        assertThat(center.decide(Actors.ANA, number).evaluation().outcome())
                .isEqualTo(Outcome.GRANTED);
    }

    private static void assertExpired(Center center, String instant) {
        center.at(instant);
        CaseNumber number = center.opened(Actors.ANA, ExampleRequest.about(Acme.LONG_COVERED));
        assertThat(center.decide(Actors.ANA, number).evaluation().reasons())
                .containsExactly(Reason.EXPIRED);
    }

    private static Outcome outcome(Center center, String instant) {
        return center.at(instant).check(Actors.ANA, ExampleRequest.about(Acme.JN1)).outcome();
    }

    private static Center inZone(String zone) {
        return new Center(
                new PolicySettings(
                        TechnicalLevels.SHIPPED, LateIdentification.ALLOW, ZoneId.of(zone)));
    }
}
