package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrictIdentificationTest {
    @ParameterizedTest
    @EnumSource
    void late_identification_is_refused_and_changes_nothing(TestDatabase.Kind kind) {
        try (Center center = new Center(kind, Map.of("EXPEDITE_LATE_IDENTIFICATION", "refuse"))) {
            Client engineer = center.as("engineer-l1");
            Answer opened =
                    engineer.post(
                            "/v1/cases",
                            Map.of(
                                    "channel", "PHONE",
                                    "organization_id", "acme",
                                    "product", Map.of("serial", "JN1"),
                                    "priority", "P1",
                                    "synopsis", "Both routing engines reset"));
            String path = "/v1/cases/" + opened.text("/number");

            Answer rejected = engineer.post(path + "/identifications", Map.of("contact_id", "ana"));

            assertThat(rejected.status()).isEqualTo(409);
            assertThat(rejected.text("/code")).isEqualTo("LATE_IDENTIFICATION_REFUSED");
            assertThat(rejected.body().path("allowed_actions").toString())
                    .contains("AMEND")
                    .doesNotContain("IDENTIFY");
            assertThat(engineer.get(path).body()).isEqualTo(opened.body());
        }
    }
}
