package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.expedite.application.SettableClock;
import org.junit.jupiter.api.Test;

/** Four hours behind the universal time in summer, five in winter. */
@MicronautTest(transactional = false, contextBuilder = ZoneTest.NewYork.class)
class ZoneTest {
    @Inject Clients center;
    @Inject SettableClock clock;

    /** The settings of this class. */
    public static final class NewYork extends DemoContext {
        /** Called by the test framework. */
        public NewYork() {
            super(Map.of("EXPEDITE_ZONE", "America/New_York"));
        }
    }

    @Test
    void a_certification_counts_until_the_last_instant_of_its_last_day_in_summer() {
        certifiedUntil("2026-07-31");

        assertThat(outcomeAt("2026-08-01T03:59:59.999999Z")).isEqualTo("GRANTED");
        assertThat(outcomeAt("2026-08-01T04:00:00Z")).isNotEqualTo("GRANTED");
    }

    @Test
    void a_certification_counts_from_the_first_instant_of_its_first_day() {
        certifiedUntil("2026-07-31");

        assertThat(outcomeAt("2026-05-01T03:59:59.999999Z")).isNotEqualTo("GRANTED");
        assertThat(outcomeAt("2026-05-01T04:00:00Z")).isEqualTo("GRANTED");
    }

    @Test
    void a_contract_counts_until_the_last_instant_of_its_last_day_in_winter() {
        certifiedUntil("2027-07-31");
        // The contract of the sample data lasts six months from the day of the start.
        assertThat(center.as("registrar").get("/v1/contracts/C1").text("/ends_on"))
                .isEqualTo("2026-12-01");

        assertThat(outcomeAt("2026-12-02T04:59:59.999999Z")).isEqualTo("GRANTED");
        assertThat(outcomeAt("2026-12-02T05:00:00Z")).isNotEqualTo("GRANTED");
    }

    @Test
    void case_numbers_have_the_day_in_the_zone_of_the_center() {
        assertThat(numberOfOneOpenedAt("2026-06-02T03:59:59.999999Z")).startsWith("2026-0601-");
        assertThat(numberOfOneOpenedAt("2026-06-02T04:00:00Z")).startsWith("2026-0602-");
    }

    private void certifiedUntil(String day) {
        Answer answer =
                center.as("registrar")
                        .put(
                                "/v1/certifications/jncie-m-117",
                                Map.of(
                                        "holder_id", "ana",
                                        "track", "JNCIE-M",
                                        "valid_from", "2026-05-01",
                                        "valid_to", day,
                                        "standing", "ACTIVE"));
        assertThat(answer.status()).isEqualTo(200);
    }

    private String outcomeAt(String instant) {
        return center.as("ana")
                .post(
                        "/v1/eligibility-checks",
                        Map.of("product", Map.of("serial", "JN1"), "priority", "P1", "at", instant))
                .text("/outcome");
    }

    private String numberOfOneOpenedAt(String instant) {
        clock.set(Instant.parse(instant));
        return center.as("ana")
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel", "WEB",
                                "product", Map.of("serial", "JN1"),
                                "priority", "P3",
                                "synopsis", "A fan is loud"))
                .text("/number");
    }
}
