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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A request has one id: in its answer, in its problem and in all that is logged of it. */
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
    void the_clients_own_id_is_kept_and_is_in_every_line_of_the_log() {
        Answer answer = send("/v1/probes/thread", "client-1.a_B");

        assertThat(answer.header("X-Request-Id")).isEqualTo("client-1.a_B");
        assertThat(answer.at("/virtual")).isEqualTo("true");
        assertThat(answer.at("/request_id")).isEqualTo("client-1.a_B");
        assertThat(linesOf("client-1.a_B"))
                .contains("inside")
                .anyMatch(line -> line.matches("GET /v1/probes/thread 200 \\d+ ms ana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "a/b", "x;y", "\"quoted\""})
    void an_id_of_another_form_is_replaced(String id) {
        Answer answer = send("/v1/probes", id);

        assertThat(answer.header("X-Request-Id")).isNotEqualTo(id).hasSize(36);
    }

    @Test
    void an_id_that_is_too_long_is_replaced() {
        Answer answer = send("/v1/probes", "x".repeat(101));

        assertThat(answer.header("X-Request-Id")).hasSize(36);
    }

    @Test
    void a_failure_is_logged_under_the_id_that_the_client_learns() {
        Answer answer = server.get("/v1/probes/boom");

        assertThat(linesOf(answer.at("/request_id")))
                .contains("GET /v1/probes/boom failed")
                .anyMatch(line -> line.startsWith("GET /v1/probes/boom 500"));
    }

    @Test
    void the_log_has_neither_query_nor_token() {
        Answer answer = server.get("/v1/probes?colour=GREEN");

        assertThat(linesOf(answer.header("X-Request-Id")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("GREEN") || line.contains("demo-"));
    }

    @Test
    void somebody_unknown_is_logged_as_such() {
        Answer answer = server.send(server.anonymous("/v1/probes").GET());

        assertThat(linesOf(answer.header("X-Request-Id")))
                .anyMatch(line -> line.matches("GET /v1/probes 401 \\d+ ms -"));
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
