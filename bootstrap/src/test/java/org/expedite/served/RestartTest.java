package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
// The second test moves the center 500 days on, and a center never goes back.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ArgumentsSource(BothCenters.class)
class RestartTest {
    private final Center center;

    RestartTest(Center center) {
        this.center = center;
    }

    @BeforeEach
    void begin() {
        center.clock().set(Center.SPRING);
    }

    @Test
    @Order(1)
    void acknowledged_changes_survive_a_restart() {
        Client ana = center.as("ana");
        String number =
                ana.post(
                                "/v1/cases",
                                Map.of(
                                        "channel", "WEB",
                                        "product", Map.of("serial", "JN1"),
                                        "priority", "P1",
                                        "synopsis", "Both routing engines reset"))
                        .text("/number");
        JsonNode decision =
                ana.post(
                                "/v1/cases/" + number + "/escalations",
                                Map.of(
                                        "kind", "PRIORITY",
                                        "reason", "BUSINESS_IMPACT",
                                        "justification", "All of the west is dark."))
                        .body();
        center.as("registrar")
                .put("/v1/organizations/acme", Map.of("name", "Acme II", "kind", "END_USER"));
        JsonNode before = ana.get("/v1/cases/" + number).body();

        center.stop();

        assertThat(center.as("ana").get("/v1/cases/" + number).body()).isEqualTo(before);
        assertThat(
                        center.as("ana")
                                .get("/v1/decisions/" + decision.path("decision_id").asText())
                                .body())
                .isEqualTo(decision);
        assertThat(center.as("registrar").get("/v1/organizations/acme").text("/name"))
                .as("sample data does not overwrite what a registrar said")
                .isEqualTo("Acme II");
    }

    @Test
    @Order(2)
    void sample_dates_are_renewed_months_later_and_records_of_registrars_stay() {
        Map<String, String> suspended =
                Map.of(
                        "holder_id", "carl",
                        "track", "JNCIE-M",
                        "valid_from", "2026-01-01",
                        "valid_to", "2026-12-31",
                        "standing", "SUSPENDED");
        center.as("registrar").put("/v1/certifications/jncie-m-119", suspended);
        JsonNode changed = registered("certifications/jncie-m-119");

        center.stop();
        center.clock().set(Center.SPRING.plus(Duration.ofDays(500)));

        assertThat(
                        center.as("ana")
                                .post(
                                        "/v1/cases",
                                        Map.of(
                                                "channel", "WEB",
                                                "product", Map.of("serial", "JN1"),
                                                "priority", "P1",
                                                "synopsis", "Both routing engines reset"))
                                .text("/priority_escalation/outcome"))
                .isEqualTo("GRANTED");
        assertThat(registered("certifications/jncie-m-119")).isEqualTo(changed);
        JsonNode contract = registered("contracts/C1");
        assertThat(contract.path("recorded_by_id").asText()).isEqualTo("sample-data");

        center.stop();

        assertThat(registered("contracts/C1"))
                .as("another start on the same day records nothing")
                .isEqualTo(contract);
    }

    private JsonNode registered(String path) {
        return center.as("registrar").get("/v1/" + path).body();
    }
}
