package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.RealMySql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLogTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String LISTENING = "Listening on ";
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    @TempDir private Path directory;

    @Test
    void all_lines_are_json_objects_with_fields() throws Exception {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        String answered;
        String failed;
        try (RealMySql.Database database = MigratedDatabases.onMySql()) {
            Process program = Program.start(variables(database), out, err);
            try {
                Client ana = new Client(listening(out), "demo-ana");
                answered = requestId(ana.get("/v1/cases?expedited=true"), 200);
                loseTheCases(database);
                failed = requestId(ana.get("/v1/cases"), 500);
            } finally {
                program.destroy();
            }
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).as("ends on termination").isTrue();
        }

        List<JsonNode> lines = objects(out);
        assertThat(lines).allSatisfy(JsonLogTest::isLine);
        assertThat(lines.getFirst().at("/time").asText()).isNotEmpty();
        assertThat(of(answered, lines))
                .anySatisfy(JsonLogTest::isAnswer)
                .anySatisfy(line -> assertThat(line.at("/sql").asText()).startsWith("select "));
        assertThat(of(failed, lines))
                .anySatisfy(
                        line ->
                                assertThat(line.at("/stack_trace").asText())
                                        .contains("Exception")
                                        .contains("\n\tat org.expedite."));
        assertThat(Files.readString(err)).as("nothing beside the log").isEmpty();
    }

    @Test
    void a_failed_start_logs_json_and_writes_the_reason_to_standard_error() throws Exception {
        Program.End end =
                Program.runToItsEnd(
                        Map.of(
                                "EXPEDITE_LOG", "json",
                                "EXPEDITE_DB_START_SECONDS", "0",
                                "EXPEDITE_DB_URL", "jdbc:mysql://127.0.0.1:1/expedite"),
                        directory);

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.standardError().strip().lines())
                .singleElement()
                .asString()
                .startsWith("EXPEDITE_DB_URL: ");
        assertThat(objects(directory.resolve("out"))).isNotEmpty().allSatisfy(JsonLogTest::isLine);
    }

    @Test
    void an_unknown_log_format_stops_the_start() throws Exception {
        Program.End end = Program.runToItsEnd(Map.of("EXPEDITE_LOG", "xml"), directory);

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.standardError().strip())
                .isEqualTo("EXPEDITE_LOG: must be text or json, but is 'xml'");
    }

    private static void isLine(JsonNode line) {
        assertThat(line.isObject()).isTrue();
        assertThat(line.at("/time").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(line.at("/level").asText()).isIn("ERROR", "WARN", "INFO");
        for (String field : List.of("logger", "message", "thread")) {
            assertThat(line.path(field).isTextual()).as("%s of %s", field, line).isTrue();
        }
    }

    private static void isAnswer(JsonNode line) {
        List<String> names = new ArrayList<>();
        line.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "time",
                        "level",
                        "logger",
                        "message",
                        "request_id",
                        "thread",
                        "method",
                        "path",
                        "status",
                        "duration_ms",
                        "actor",
                        "client_address");
        assertThat(line.at("/logger").asText()).isEqualTo("org.expedite.web.access");
        assertThat(line.at("/message").asText())
                .matches("GET /v1/cases 200 \\d+ ms ana 127\\.0\\.0\\.1");
        assertThat(line.at("/status").isInt()).isTrue();
        assertThat(line.at("/duration_ms").isIntegralNumber()).isTrue();
        assertThat(line.at("/actor").asText()).isEqualTo("ana");
    }

    private static Map<String, String> variables(RealMySql.Database database) {
        Map<String, String> variables = new HashMap<>();
        variables.put("EXPEDITE_LOG", "json");
        variables.put("EXPEDITE_LOG_SQL", "all");
        variables.put("EXPEDITE_ENVIRONMENT", "demo");
        variables.put("EXPEDITE_PORT", "0");
        variables.put("EXPEDITE_DB_URL", database.url());
        variables.put("EXPEDITE_DB_USER", database.user());
        variables.put("EXPEDITE_DB_PASSWORD", database.password());
        return variables;
    }

    private static void loseTheCases(RealMySql.Database database) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("rename table support_case to gone");
        }
    }

    private static URI listening(Path out) throws Exception {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            for (String line : Files.readAllLines(out)) {
                if (line.contains(LISTENING) && line.endsWith("}")) {
                    String message = object(line).at("/message").asText();
                    return URI.create(message.substring(LISTENING.length()));
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("does not listen: " + Files.readString(out));
    }

    private static List<JsonNode> of(String requestId, List<JsonNode> lines) {
        return lines.stream()
                .filter(line -> line.at("/request_id").asText().equals(requestId))
                .toList();
    }

    private static List<JsonNode> objects(Path out) throws IOException {
        try (Stream<String> lines = Files.lines(out)) {
            return lines.map(JsonLogTest::object).toList();
        }
    }

    private static JsonNode object(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static String requestId(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }
}
