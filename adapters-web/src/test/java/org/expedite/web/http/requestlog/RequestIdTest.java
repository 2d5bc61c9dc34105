package org.expedite.web.http.requestlog;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A request has one id in its response, in its problem and in all its log lines. */
@Isolated("reads the log of the process")
@MicronautTest(transactional = false)
class RequestIdTest {

    @Inject ProbeClient server;

    private final Logger root = (Logger) LoggerFactory.getLogger("org.expedite.web");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(log);
    }

    @Test
    void the_id_of_the_client_is_used_in_every_log_line() {
        Answer answer = send("/v1/probes/thread", "client-1.a_B");

        assertThat(answer.header("X-Request-Id")).isEqualTo("client-1.a_B");
        assertThat(answer.at("/virtual")).isEqualTo("true");
        assertThat(answer.at("/request_id")).isEqualTo("client-1.a_B");
        assertThat(linesOf("client-1.a_B"))
                .contains("inside")
                .anyMatch(
                        line ->
                                line.matches(
                                        "GET /v1/probes/thread 200 \\d+ ms ana 127\\.0\\.0\\.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "a/b", "x;y", "\"quoted\""})
    void an_invalid_id_is_replaced(String id) {
        Answer answer = send("/v1/probes", id);

        assertThat(answer.header("X-Request-Id")).isNotEqualTo(id).hasSize(36);
    }

    @Test
    void a_too_long_id_is_replaced() {
        Answer answer = send("/v1/probes", "x".repeat(101));

        assertThat(answer.header("X-Request-Id")).hasSize(36);
    }

    @Test
    void a_failure_is_logged_with_the_id_in_the_response() {
        Answer answer = server.get("/v1/probes/boom");

        assertThat(linesOf(answer.at("/request_id")))
                .contains("GET /v1/probes/boom failed")
                .anyMatch(line -> line.startsWith("GET /v1/probes/boom 500"));
    }

    @Test
    void query_and_token_are_not_logged() {
        Answer answer = server.get("/v1/probes?colour=GREEN");

        assertThat(linesOf(answer.header("X-Request-Id")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("GREEN") || line.contains("demo-"));
    }

    @Test
    void an_unauthenticated_request_is_logged_without_actor() {
        Answer answer = server.send(server.anonymous("/v1/probes").GET());

        assertThat(linesOf(answer.header("X-Request-Id")))
                .anyMatch(line -> line.matches("GET /v1/probes 401 \\d+ ms - 127\\.0\\.0\\.1"));
    }

    private Answer send(String path, String id) {
        return server.send(server.asAna(path).header("X-Request-Id", id).GET());
    }

    private List<String> linesOf(String id) {
        return List.copyOf(log.list).stream()
                .filter(line -> id.equals(line.getMDCPropertyMap().get("request_id")))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
