package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("reads the log of the process")
class CallerLogTest {
    @ParameterizedTest
    @EnumSource
    void no_log_line_has_data_of_the_caller_or_the_candidates(TestDatabase.Kind kind) {
        try (Center center = new Center(kind, Map.of("EXPEDITE_LOG_SQL", "all"))) {
            Client engineer = center.as("engineer-l1");
            center.server();
            try (LoggedLines lines = new LoggedLines()) {
                Answer found =
                        engineer.post(
                                "/v1/caller-identifications",
                                Map.of("phone", "(408) 555-0101", "email", "Dan@acme.example"));
                Answer rejected =
                        engineer.post(
                                "/v1/caller-identifications", Map.of("phone", "555-0101 Alvarez"));

                assertThat(found.body().path("candidates").findValuesAsText("contact_id"))
                        .containsExactly("ana", "dan");
                assertThat(rejected.status()).isEqualTo(422);
                assertThat(lines.statements()).isNotEmpty();
                assertThat(lines.all())
                        .extracting(LoggedLines.Line::text)
                        .anyMatch(text -> text.contains("POST /v1/caller-identifications 200"))
                        .anyMatch(text -> text.contains("POST /v1/caller-identifications 422"))
                        .noneMatch(text -> text.contains("0101"))
                        .noneMatch(
                                text ->
                                        text.matches(
                                                "(?is).*\\b(ana|dan|alvarez|dupont|acme)\\b.*"));
            }
        }
    }
}
