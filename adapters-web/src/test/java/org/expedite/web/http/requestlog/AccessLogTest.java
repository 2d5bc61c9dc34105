package org.expedite.web.http.requestlog;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.RawSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every response has one line in the log, as text and as fields, without private data. */
@Isolated("reads the log of the process")
@MicronautTest(transactional = false)
class AccessLogTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Inject ProbeClient server;

    private LoggedRequests log;

    @BeforeEach
    void listen() {
        log = new LoggedRequests();
    }

    @AfterEach
    void listenNoMore() {
        log.close();
    }

    @Test
    void a_line_has_exactly_the_expected_fields() {
        ILoggingEvent line = lineOf(server.get("/v1/probes"));

        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getFormattedMessage())
                .matches("GET /v1/probes 200 \\d+ ms ana 127\\.0\\.0\\.1");
        assertThat(LoggedRequests.fields(line))
                .containsOnlyKeys(
                        "method", "path", "status", "duration_ms", "actor", "client_address")
                .containsAllEntriesOf(
                        Map.of(
                                "method", "GET",
                                "path", "/v1/probes",
                                "status", 200,
                                "actor", "ana",
                                "client_address", "127.0.0.1"));
        assertThat(LoggedRequests.fields(line).get("duration_ms"))
                .isInstanceOf(Long.class)
                .satisfies(millis -> assertThat((Long) millis).isNotNegative());
    }

    @Test
    void the_duration_is_that_of_the_whole_request() {
        ILoggingEvent line = lineOf(server.get("/v1/probes/sleep"));

        assertThat((Long) LoggedRequests.fields(line).get("duration_ms"))
                .isBetween(3_500L, 60_000L);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer(200, "POST", "/v1/probes/trees", s -> s.post("/v1/probes/trees", "{}")),
                answer(400, "POST", "/v1/probes", s -> s.post("/v1/probes", "{")),
                answer(401, "GET", "/v1/probes", s -> s.send(s.anonymous("/v1/probes").GET())),
                answer(
                        403,
                        "GET",
                        "/v1/probes/failures/forbidden",
                        s -> s.get(failure("forbidden"))),
                answer(404, "GET", "/v1/nothing-here", s -> s.get("/v1/nothing-here")),
                answer(405, "DELETE", "/v1/probes", s -> s.send(s.asAna("/v1/probes").DELETE())),
                answer(
                        405,
                        "TRACE",
                        "/v1/probes",
                        s ->
                                s.send(
                                        s.asAna("/v1/probes")
                                                .method("TRACE", BodyPublishers.noBody()))),
                answer(
                        406,
                        "GET",
                        "/v1/probes",
                        s -> s.send(s.asAna("/v1/probes").header("Accept", "text/csv").GET())),
                answer(
                        413,
                        "POST",
                        "/v1/probes",
                        s -> s.post("/v1/probes", "x".repeat(MEBIBYTE + 1))),
                answer(500, "GET", "/v1/probes/boom", s -> s.get("/v1/probes/boom")),
                answer(200, "GET", "/health/liveness", s -> s.get("/health/liveness")),
                answer(200, "GET", "/prometheus", s -> s.get("/prometheus")),
                answer(200, "GET", "/docs/start.js", s -> s.get("/docs/start.js")));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("answers")
    void every_response_has_one_line(
            int status, String method, String path, Function<ProbeClient, Answer> call) {
        Answer answer = call.apply(server);

        assertThat(LoggedRequests.fields(lineOf(answer)))
                .containsEntry("status", answer.status())
                .containsEntry("status", status)
                .containsEntry("method", method)
                .containsEntry("path", path);
    }

    @Test
    void the_actor_of_a_token_is_named_whatever_the_response_is() {
        assertThat(actorOf(server.get(failure("forbidden")))).isEqualTo("ana");
        assertThat(actorOf(server.post("/v1/probes", "x".repeat(MEBIBYTE + 1)))).isEqualTo("ana");
        assertThat(
                        actorOf(
                                server.send(
                                        server.anonymous("/v1/probes")
                                                .header("Authorization", "Bearer of-nobody"))))
                .isEqualTo("-");
        assertThat(
                        actorOf(
                                server.send(
                                        server.asAna("/v1/probes")
                                                .header("Origin", "http://evil.example")
                                                .method("OPTIONS", BodyPublishers.noBody()))))
                .isEqualTo("ana");
    }

    private @Nullable Object actorOf(Answer answer) {
        return LoggedRequests.fields(lineOf(answer)).get("actor");
    }

    @Test
    void invalid_http_has_a_line_too() {
        for (String text :
                List.of(
                        "GET /\u0001 HTTP/1.1\nHost: x\nConnection: close\n\n",
                        "GET /%zz HTTP/1.1\nHost: x\nConnection: close\n\n",
                        "GET / HTTP/1.1\nHost: x\nX-Long: " + "x".repeat(20_000) + "\n\n",
                        "GET /" + "x".repeat(9_000) + " HTTP/1.1\nHost: x\n\n")) {
            String answer = RawSocket.send(server.port(), text);

            assertThat(log.of(header(answer, "X-Request-Id")))
                    .singleElement()
                    .extracting(line -> LoggedRequests.fields(line).get("status"))
                    .hasToString(answer.split(" ", 3)[1]);
        }
    }

    @Test
    void query_body_and_token_are_not_logged() {
        server.get("/v1/probes?colour=GREEN&cursor=Query-4711");
        server.post("/v1/probes", "{\"synopsis\": \"Body-4711\"}");
        server.send(server.anonymous("/v1/probes?token=Query-4711").GET());

        assertThat(log.all()).hasSize(3);
        assertThat(log.all())
                .flatExtracting(
                        line ->
                                List.of(
                                        line.getFormattedMessage(),
                                        LoggedRequests.fields(line).toString()))
                .noneMatch(text -> text.contains("4711") || text.contains("demo-"));
    }

    @Test
    void secrets_in_a_path_are_not_logged() {
        String code = "aB3_-".repeat(8) + "xyz";
        server.send(server.anonymous("/invitations/" + code).GET());
        server.send(server.anonymous("/invitations/" + code + "/x").GET());

        assertThat(log.all())
                .hasSize(2)
                .extracting(ILoggingEvent::getFormattedMessage)
                .allMatch(line -> line.startsWith("GET /invitations/-") && !line.contains(code));
    }

    @Test
    void a_request_cannot_inject_a_line() {
        server.get("/v1/probes/x%0d%0aGET%20/forged%20200%200%20ms%20root");

        assertThat(log.all())
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.getFormattedMessage())
                                        .startsWith("GET /v1/probes/x")
                                        .doesNotContain("\r")
                                        .doesNotContain("\n"));
    }

    private ILoggingEvent lineOf(Answer answer) {
        List<ILoggingEvent> lines = log.of(answer.header("X-Request-Id"));
        assertThat(lines).as("one line of the answer %s", answer.status()).hasSize(1);
        return lines.getFirst();
    }

    private static String failure(String kind) {
        return "/v1/probes/failures/" + kind;
    }

    private static Arguments answer(
            int status, String method, String path, Function<ProbeClient, Answer> call) {
        return Arguments.of(status, method, path, call);
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
