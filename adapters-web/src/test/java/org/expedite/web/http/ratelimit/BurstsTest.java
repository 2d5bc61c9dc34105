package org.expedite.web.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.expedite.web.ProbeClient;
import org.expedite.web.Wire;
import org.expedite.web.probe.ProbeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Many requests of one caller at once. */
@ResourceLock("ProbeController")
@MicronautTest(transactional = false)
class BurstsTest {

    private static final int AT_ONCE = 2;
    private static final String OF_ANA = " HTTP/1.1\nHost: x\nAuthorization: Bearer demo-ana\n\n";
    private static final String SLOW = "GET /v1/probes/slow" + OF_ANA;

    @Inject ProbeClient server;

    @Singleton
    @Replaces(ConcurrencyLimit.class)
    static ConcurrencyLimit concurrencyLimit() {
        return ConcurrencyLimit.atOnce(AT_ONCE);
    }

    @BeforeEach
    void hold() {
        ProbeController.entered = new CountDownLatch(AT_ONCE);
        ProbeController.released = new CountDownLatch(1);
    }

    @AfterEach
    void release() {
        ProbeController.released.countDown();
    }

    @Test
    void a_burst_waits_briefly_is_rejected_then_and_leaves_others_alone() throws Exception {
        try (Wire first = Wire.to(server.port()).say(SLOW);
                Wire second = Wire.to(server.port()).say(SLOW)) {
            assertThat(ProbeController.entered.await(10, TimeUnit.SECONDS)).isTrue();
            try (Wire third = Wire.to(server.port()).say("GET /v1/probes/whoami" + OF_ANA)) {
                assertThat(
                                server.send(
                                                server.anonymous("/v1/probes/whoami")
                                                        .header("Authorization", "Bearer demo-dan"))
                                        .status())
                        .isEqualTo(200);
                assertThat(third.readUntil("\"request_id\""))
                        .startsWith("HTTP/1.1 429")
                        .containsIgnoringCase("Retry-After: 1\r\n")
                        .contains("TOO_MANY_REQUESTS");
            }
            try (Wire third = Wire.to(server.port()).say("GET /v1/probes/thread" + OF_ANA)) {
                ProbeController.released.countDown();
                String answer = third.readUntil("}");
                assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\"request_id\":null");
            }
            assertThat(first.readUntil("done")).startsWith("HTTP/1.1 200");
            assertThat(second.readUntil("done")).startsWith("HTTP/1.1 200");
        }
        bothPlacesAreFree();
    }

    @Test
    void a_request_that_fails_gives_its_place_back() throws Exception {
        for (int i = 0; i < 2 * AT_ONCE; i++) {
            List<Integer> statuses =
                    List.of(
                            server.get("/v1/probes/boom").status(),
                            server.get("/v1/nothing-here").status(),
                            server.send(server.asAna("/v1/probes").DELETE()).status(),
                            server.send(server.asAna("/v1/probes").header("Accept", "text/csv"))
                                    .status(),
                            server.send(
                                            server.asAna("/v1/probes")
                                                    .header("Content-Type", "text/csv")
                                                    .POST(BodyPublishers.ofString("a,b")))
                                    .status(),
                            server.post("/v1/probes", "x".repeat(1024 * 1024 + 1)).status(),
                            server.get("/v1/probes/failures/forbidden").status());
            assertThat(statuses).containsExactly(500, 404, 405, 406, 415, 413, 403);
            try (Wire gone = Wire.to(server.port())) {
                gone.say(
                        "POST /v1/probes"
                                + OF_ANA.replace(
                                        "\n\n",
                                        "\nContent-Type: application/json\n"
                                                + "Content-Length: 9\n\n{"));
            }
        }
        bothPlacesAreFree();
    }

    private void bothPlacesAreFree() throws InterruptedException {
        ProbeController.entered = new CountDownLatch(AT_ONCE);
        ProbeController.released = new CountDownLatch(1);
        try (Wire first = Wire.to(server.port()).say(SLOW);
                Wire second = Wire.to(server.port()).say(SLOW)) {
            assertThat(ProbeController.entered.await(10, TimeUnit.SECONDS)).isTrue();
            ProbeController.released.countDown();
            assertThat(first.readUntil("done")).startsWith("HTTP/1.1 200");
            assertThat(second.readUntil("done")).startsWith("HTTP/1.1 200");
        }
    }
}
