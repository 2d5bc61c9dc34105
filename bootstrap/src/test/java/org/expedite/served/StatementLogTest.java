package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.application.Concurrently;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("reads the log of the process")
class StatementLogTest {
    private static final int AT_ONCE = 12;

    /** Number of statements that docs/architecture.md states for one case. */
    private static final long OF_ONE_CASE = 4;

    @ParameterizedTest
    @EnumSource
    void has_the_request_id_on_each_statement_under_concurrent_requests(TestDatabase.Kind kind)
            throws Exception {
        try (Center center = new Center(kind, Map.of("EXPEDITE_LOG_SQL", "all"))) {
            Client ana = center.as("ana");
            String path = "/v1/cases/" + open(ana).text("/number");
            try (LoggedLines lines = new LoggedLines()) {
                List<String> asked =
                        Concurrently.run(AT_ONCE, () -> requestId(ana.get(path))).stream()
                                .map(Concurrently.Outcome::result)
                                .toList();

                assertThat(asked).doesNotHaveDuplicates().doesNotContainNull();
                assertThat(lines.statements()).allMatch(LoggedLines.Line::virtual);
                assertThat(countsById(lines))
                        .hasSize(AT_ONCE)
                        .containsOnlyKeys(asked)
                        .allSatisfy((_, count) -> assertThat(count).isEqualTo(OF_ONE_CASE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_no_values_of_requests_or_rows(TestDatabase.Kind kind) {
        try (Center center = new Center(kind, Map.of("EXPEDITE_LOG_SQL", "all"))) {
            Client ana = center.as("ana");
            center.server();
            try (LoggedLines lines = new LoggedLines()) {
                Answer opened = open(ana);
                ana.get("/v1/cases?technical_level=L1");
                ana.post(
                        "/v1/cases/" + opened.text("/number") + "/escalations",
                        Map.of(
                                "kind", "PRIORITY",
                                "reason", "BUSINESS_IMPACT",
                                "justification", "Word-4711"));

                assertThat(lines.statements())
                        .extracting(LoggedLines.Line::text)
                        .anyMatch(text -> text.contains("insert into support_case"))
                        .anyMatch(text -> text.contains("INSERT INTO `case_event`"))
                        .anyMatch(text -> text.contains("INSERT INTO `escalation`"))
                        .noneMatch(text -> text.contains("4711"))
                        .noneMatch(text -> text.contains(opened.text("/number")))
                        .noneMatch(text -> text.matches("(?s).*\\b(ana|acme|JN1|L1)\\b.*"))
                        .noneMatch(text -> text.contains("\n"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void contains_only_slow_statements_by_default(TestDatabase.Kind kind) {
        try (Center center = new Center(kind, Map.of("EXPEDITE_SLOW_SQL_MS", "60000"))) {
            Client ana = center.as("ana");
            center.server();
            try (LoggedLines lines = new LoggedLines()) {
                open(ana);

                assertThat(lines.requestIds()).as("lines of the response").isNotEmpty();
                assertThat(lines.statements()).isEmpty();
            }
        }
    }

    private static Map<String, Long> countsById(LoggedLines lines) {
        return lines.statements().stream()
                .map(LoggedLines.Line::requestId)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String requestId(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static Answer open(Client client) {
        Answer opened =
                client.post(
                        "/v1/cases",
                        Map.of(
                                "channel", "WEB",
                                "product", Map.of("serial", "JN1"),
                                "priority", "P1",
                                "synopsis", "Synopsis-4711"));
        assertThat(opened.status()).isEqualTo(201);
        return opened;
    }
}
