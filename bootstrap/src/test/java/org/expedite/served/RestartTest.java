package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
@DisplayName("After a restart")
class RestartTest {
    private final Center center;

    RestartTest(Center center) {
        this.center = center;
    }

    @Test
    @DisplayName("everything that was acknowledged is there")
    void everythingIsThere() {
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
}
