package org.expedite.web.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.expedite.web.Wire;
import org.expedite.web.probe.ProbeController;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Clients that send or read slowly, and their deadlines. */
@ResourceLock("ProbeController")
class DeadlinesTest {

    private static final int CONNECTIONS = 5;
    private static final int OF_ONE_ADDRESS = 4;
    private static final int TIMEOUT_MILLIS = 15_000;
    private static final Duration FIRST_BYTE_TIME = Duration.ofSeconds(3);
    private static final Duration REQUEST_TIME = Duration.ofMillis(1_500);
    private static final Duration WRITE_TIME = Duration.ofSeconds(2);
    private static final String SIGNED_IN = "Host: x\nAuthorization: Bearer demo-ana\n";
    private static final String GET = "GET /v1/probes/whoami HTTP/1.1\n" + SIGNED_IN;
    private static final String JSON = "Content-Type: application/json\n";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = start(Map.of());
    }

    /** No test client of ours is connected to it. */
    private static RunningServer start(Map<String, Object> settings) {
        return RunningServer.start(
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .singletons(
                                new ConnectionLimits(
                                        CONNECTIONS,
                                        OF_ONE_ADDRESS,
                                        FIRST_BYTE_TIME,
                                        REQUEST_TIME,
                                        WRITE_TIME))
                        .properties(WebSettings.of("127.0.0.1", -1))
                        .properties(settings));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_slow_head_is_answered_408_and_the_connection_is_closed() {
        try (Wire wire = Wire.to(port())) {
            wire.say("GET /v1/probes/whoami HTTP/1.1\nHost: x\n");
            assertThat(wire.trickle("X-More: x\n", 100, TIMEOUT_MILLIS)).isTrue();
        }
        try (Wire wire = Wire.to(port())) {
            late(wire.say("GET /v1/probes/whoami HTTP/1.1\nHost: x\n").readAll());
        }
    }

    @Test
    void a_slow_body_is_answered_408_and_the_connection_is_closed() {
        String post = "POST /v1/probes HTTP/1.1\n" + SIGNED_IN + JSON;
        try (Wire wire = Wire.to(port())) {
            wire.say(post + "Content-Length: 100000\n\n");
            assertThat(wire.trickle(" ", 100, TIMEOUT_MILLIS)).isTrue();
        }
        try (Wire wire = Wire.to(port())) {
            String answer = wire.say(post + "Content-Length: 100\n\n{").readAll();
            late(answer);
            assertThat(answer).contains("\"instance\":\"/v1/probes\"");
        }
        try (Wire wire = Wire.to(port())) {
            late(wire.say(post + "Transfer-Encoding: chunked\n\n1\n{\n").readAll());
        }
    }

    @Test
    void the_body_of_a_rejected_request_has_a_deadline() {
        try (Wire wire = Wire.to(port())) {
            wire.say("POST /v1/probes HTTP/1.1\nHost: x\n" + JSON + "Content-Length: 100000\n\n");
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 401");
            assertThat(wire.trickle(" ", 100, TIMEOUT_MILLIS)).isTrue();
        }
    }

    @Test
    void each_request_on_a_connection_has_its_own_deadline() throws InterruptedException {
        try (Wire wire = Wire.to(port())) {
            for (int i = 0; i < 5; i++) {
                wire.say(GET);
                Thread.sleep(500);
                wire.say("\n");
                assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void the_deadline_does_not_include_the_processing() {
        try (Wire wire = Wire.to(port())) {
            wire.say("GET /v1/probes/sleep HTTP/1.1\n" + SIGNED_IN + "\n");
            assertThat(wire.readUntil("awake")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_slow_request_behind_another_does_not_lose_the_response_of_the_first()
            throws InterruptedException {
        try (Wire wire = Wire.to(port())) {
            wire.say("GET /v1/probes/sleep HTTP/1.1\n" + SIGNED_IN + "\n");
            Thread.sleep(500);
            wire.say("GET /v1/probes/whoami HTTP/1.1\nHost: x\n");
            String received = wire.readAll();
            assertThat(received).startsWith("HTTP/1.1 200").contains("awake");
            late(received.substring(received.indexOf("awake") + "awake".length()));
        }
    }

    @Test
    void a_slow_body_behind_another_request_closes_the_connection_after_the_first_response()
            throws InterruptedException {
        try (Wire wire = Wire.to(port())) {
            wire.say("GET /v1/probes/sleep HTTP/1.1\n" + SIGNED_IN + "\n");
            Thread.sleep(500);
            wire.say("POST /v1/probes HTTP/1.1\n" + SIGNED_IN + JSON + "Content-Length: 9\n\n{");
            assertThat(wire.readAll()).startsWith("HTTP/1.1 200").endsWith("awake");
        }
    }

    @Test
    void pipelined_requests_are_processed_one_by_one() throws Exception {
        ProbeController.entered = new CountDownLatch(2);
        ProbeController.released = new CountDownLatch(1);
        try (Wire wire = Wire.to(port())) {
            String slow = "GET /v1/probes/slow HTTP/1.1\n" + SIGNED_IN + "\n";
            wire.say(slow + slow + GET + "Connection: close\n\n");
            assertThat(ProbeController.entered.await(1, TimeUnit.SECONDS)).isFalse();
            assertThat(ProbeController.entered.getCount()).isEqualTo(1);

            ProbeController.released.countDown();

            assertThat(wire.readAll().split("HTTP/1.1 200", -1)).hasSize(1 + 3);
            assertThat(ProbeController.entered.getCount()).isZero();
        }
    }

    @Test
    void many_pipelined_requests_are_all_answered() {
        try (Wire wire = Wire.to(port())) {
            String tree = "POST /v1/probes/trees HTTP/1.1\n" + SIGNED_IN + JSON;
            wire.say(
                    (GET + "\n" + tree + "Content-Length: 2\n\n{}").repeat(200)
                            + GET
                            + "Connection: close\n\n");
            assertThat(wire.readAll().split("HTTP/1.1 200", -1)).hasSize(1 + 401);
        }
    }

    @Test
    void an_idle_connection_is_closed() {
        try (RunningServer impatient = start(Map.of("micronaut.server.idle-timeout", "1s"));
                Wire idle = Wire.to(impatient.address().getPort());
                Wire waiting = Wire.to(impatient.address().getPort())) {
            assertThat(idle.readAll()).isEmpty();
            waiting.say("GET /v1/probes/sleep HTTP/1.1\n" + SIGNED_IN + "\n");
            assertThat(waiting.readAll()).isEmpty();
        }
    }

    @Test
    void a_connection_without_a_first_byte_is_closed_sooner() {
        try (RunningServer patient = start(Map.of("micronaut.server.idle-timeout", "60s"));
                Wire silent = Wire.to(patient.address().getPort());
                Wire served = Wire.to(patient.address().getPort())) {
            served.say(GET + "\n");
            assertThat(served.readUntil("}")).startsWith("HTTP/1.1 200");
            assertThat(silent.readAll()).isEmpty();
            assertThat(served.say(GET + "\n").readUntil("}")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_client_that_does_not_read_its_responses_is_disconnected() {
        long began = System.nanoTime();
        try (Wire wire = Wire.to(port(), 4_096)) {
            String asked = "GET /openapi.yml HTTP/1.1\nHost: x\n\n";
            assertThat(wire.trickle(asked.repeat(50), 10, TIMEOUT_MILLIS)).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(WebSettings.IDLE_TIME);
    }

    @Test
    void a_connection_above_the_limit_is_closed_and_the_others_are_served()
            throws InterruptedException {
        assertThat(isServedAfter(TIMEOUT_MILLIS)).isTrue();
        List<Wire> all = new ArrayList<>();
        try {
            for (int i = 0; i < OF_ONE_ADDRESS; i++) {
                all.add(Wire.to(port()).say(GET));
            }
            Thread.sleep(200);
            assertThat(isServed()).isFalse();
            assertThat(isLive()).as("a health check").isTrue();
            try (Wire other = Wire.from("127.0.0.2", port())) {
                assertThat(other.say(GET + "\n").readUntil("}")).startsWith("HTTP/1.1 200");
                try (Wire idle = Wire.from("127.0.0.3", port())) {
                    Thread.sleep(200);
                    assertThat(isLive()).as("a health check of a full server").isTrue();
                    assertThat(idle.readAll()).as("replaced by the health check").isEmpty();
                }
            }
            for (Wire wire : all) {
                assertThat(wire.say("\n").readUntil("}")).startsWith("HTTP/1.1 200");
            }
        } finally {
            all.forEach(Wire::close);
        }
        assertThat(isServedAfter(TIMEOUT_MILLIS)).isTrue();
    }

    private static int port() {
        return server.address().getPort();
    }

    private static void late(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 408 ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("X-Request-Id: ")
                .containsIgnoringCase("Connection: close")
                .contains("\"code\":\"REQUEST_TIMEOUT\"");
    }

    private static boolean isServedAfter(int atMostMillis) throws InterruptedException {
        for (int waited = 0; waited < atMostMillis; waited += 100) {
            if (isServed()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static boolean isLive() {
        try (Wire wire = Wire.to(port())) {
            return wire.say("GET /health/liveness HTTP/1.1\nHost: x\n\n")
                    .readAll()
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static boolean isServed() {
        try (Wire wire = Wire.to(port())) {
            return wire.say(GET + "Connection: close\n\n")
                    .readUntil("\r\n")
                    .startsWith("HTTP/1.1 200");
        } catch (UncheckedIOException _) {
            return false;
        }
    }
}
