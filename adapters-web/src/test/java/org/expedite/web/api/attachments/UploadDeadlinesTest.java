package org.expedite.web.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import org.expedite.application.InMemoryPorts;
import org.expedite.web.ApiClient;
import org.expedite.web.Wire;
import org.expedite.web.contract.Multipart;
import org.expedite.web.http.server.ConnectionLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slow uploads and their deadlines. */
@MicronautTest(transactional = false)
class UploadDeadlinesTest {
    private static final int TIMEOUT_MILLIS = 15_000;
    private static final Duration REQUEST_TIME = Duration.ofSeconds(1);

    @Inject ApiClient api;
    @Inject InMemoryPorts ports;
    private String path = "";

    @Singleton
    @Replaces(ConnectionLimits.class)
    static ConnectionLimits connectionLimits() {
        return new ConnectionLimits(
                10,
                10,
                ConnectionLimits.FIRST_BYTE_TIME,
                REQUEST_TIME,
                ConnectionLimits.ANSWER_TIME);
    }

    @BeforeEach
    void openCase() {
        path = api.as("ana").opens("P2").header("Location") + "/attachments";
    }

    @AfterEach
    void forget() {
        assertThat(ports.attachmentFiles().count()).isLessThanOrEqualTo(1);
    }

    @Test
    void an_upload_in_progress_may_take_longer_than_other_requests() throws InterruptedException {
        byte[] body = Multipart.file("a", new byte[3 * 1024 * 1024]).bytes();
        int pieces = 40;
        long began = System.nanoTime();
        try (Wire wire = wire("demo-ana", body.length)) {
            for (int i = 0; i < pieces; i++) {
                int from = (int) ((long) body.length * i / pieces);
                int to = (int) ((long) body.length * (i + 1) / pieces);
                wire.send(Arrays.copyOfRange(body, from, to));
                Thread.sleep(100);
            }
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 201");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isGreaterThan(REQUEST_TIME.multipliedBy(3));
    }

    @Test
    void a_stalled_upload_is_answered_408_and_the_connection_is_closed() {
        try (Wire wire = wire("demo-ana", 1_000_000)) {
            wire.send(Multipart.file("a", "x").unfinished());
            assertThat(wire.trickle("x", 100, TIMEOUT_MILLIS)).isTrue();
        }
        try (Wire wire = wire("demo-ana", 1_000_000)) {
            String answer = wire.send(Multipart.file("a", "x").unfinished()).readAll();
            assertThat(answer)
                    .startsWith("HTTP/1.1 408 ")
                    .containsIgnoringCase("Connection: close")
                    .contains("\"code\":\"REQUEST_TIMEOUT\"");
        }
        assertThat(api.as("ana").get(path).json().get("items").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_rejected_upload_is_cut_off_at_any_speed() {
        String much = "x".repeat(100_000);
        try (Wire wire = wire("demo-nobody", 1_000_000_000)) {
            wire.send(Multipart.file("a", "x").unfinished());
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 4");
            assertThat(wire.trickle(much, 10, TIMEOUT_MILLIS)).isTrue();
        }
        try (Wire wire = wire("demo-zoe", 50_000_000)) {
            wire.send(Multipart.file("a", "x").unfinished());
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 404");
            assertThat(wire.trickle(much, 50, TIMEOUT_MILLIS)).isTrue();
        }
    }

    private Wire wire(String token, long length) {
        return Wire.to(api.port())
                .say(
                        "POST "
                                + path
                                + " HTTP/1.1\nHost: x\nAuthorization: Bearer "
                                + token
                                + "\nContent-Type: "
                                + Multipart.contentType()
                                + "\nContent-Length: "
                                + length
                                + "\n\n");
    }
}
