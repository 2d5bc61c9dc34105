package org.expedite.web.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.RawSocket;
import org.expedite.web.Wire;
import org.expedite.web.http.problems.ProblemSpec;
import org.junit.jupiter.api.Test;

/** Invalid heads of requests, and declarations of bodies in them. */
@MicronautTest(transactional = false)
class InvalidHeadsTest {

    private static final String UNSIGNED_POST =
            """
            POST /v1/probes/trees HTTP/1.1
            Host: x
            Content-Type: application/json
            """;
    private static final String POST = UNSIGNED_POST + "Authorization: Bearer demo-ana\n";
    private static final int MEBIBYTE = 1024 * 1024;

    @Inject ProbeClient server;

    @Test
    void a_too_long_uri_is_answered_414_and_the_connection_is_closed() {
        rejected(say("GET /" + "x".repeat(9_000) + " HTTP/1.1\nHost: x\n\n"), 414);
    }

    @Test
    void too_large_headers_are_answered_431_and_the_connection_is_closed() {
        rejected(say("GET / HTTP/1.1\nHost: x\nX-Long: " + "x".repeat(20_000) + "\n\n"), 431);
        rejected(say("GET / HTTP/1.1\nHost: x\n" + "X-Many: x\n".repeat(2_000) + "\n"), 431);
    }

    @Test
    void invalid_http_is_answered_400_and_the_connection_is_closed() {
        rejected(say("GET / HTTP/1.1\nHost: x\nBad\u0001Name: x\n\n"), 400);
        rejected(say("no http at all\n\n"), 400);
    }

    @Test
    void two_content_lengths_are_answered_400_and_the_connection_is_closed() {
        rejected(say(POST + "Content-Length: 2\nTransfer-Encoding: chunked\n\n0\n\n"), 400);
        rejected(say(POST + "Content-Length: 2\nContent-Length: 3\n\n{}"), 400);
        rejected(say(POST + "Content-Length: -2\n\n{}"), 400);
        rejected(say(POST + "Content-Length: two\n\n{}"), 400);
    }

    @Test
    void an_overflowing_content_length_is_answered_400_or_413() {
        assertThat(say(POST + "Content-Length: 99999999999999999999\n\n{}"))
                .startsWith("HTTP/1.1 400");
        try (Wire wire = Wire.to(server.port())) {
            assertThat(wire.say(POST + "Content-Length: 9999999999\n\n{}").readUntil("\r\n"))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void a_compressed_body_is_answered_415_and_not_decompressed() {
        String close = "Connection: close\n";
        rejected(say(POST + close + "Content-Encoding: gzip\nContent-Length: 2\n\n{}"), 415);
        rejected(say(POST + close + "Content-Encoding: br\nContent-Length: 2\n\n{}"), 415);
        rejected(say(POST + close + "Transfer-Encoding: gzip, chunked\n\n2\n{}\n0\n\n"), 415);
        assertThat(say(POST + close + "Content-Encoding: identity\nContent-Length: 2\n\n{}"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void an_unknown_transfer_encoding_is_answered_400_and_the_connection_is_closed() {
        rejected(say(POST + "Transfer-Encoding: chunked\n\n2\n{}\nnot a size\nmore\n"), 400);
    }

    @Test
    void an_endless_body_is_answered_413() {
        String chunk = "4000\n" + " ".repeat(0x4000) + "\n";
        try (Wire wire = Wire.to(server.port())) {
            wire.say(POST + "Transfer-Encoding: chunked\n\n");
            for (int sent = 0; sent <= MEBIBYTE; sent += 0x4000) {
                wire.say(chunk);
            }
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void an_expect_header_is_answered_with_continue_or_the_error() {
        try (Wire wire = Wire.to(server.port())) {
            wire.say(POST + "Expect: 100-continue\nContent-Length: 2\n\n");
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            wire.say("{}");
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 200");
        }
        try (Wire wire = Wire.to(server.port())) {
            wire.say(POST + "Expect: 100-continue\nContent-Length: 2000000\n\n");
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 413");
        }
        try (Wire wire = Wire.to(server.port())) {
            wire.say(UNSIGNED_POST + "Expect: 100-continue\nContent-Length: 2\n\n");
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void too_many_parameters_are_answered_400_and_not_all_named() {
        StringBuilder query = new StringBuilder("/v1/probes?limit=1");
        for (int i = 0; i < 500; i++) {
            query.append("&p").append(i).append("=1");
        }
        Answer answer = server.get(query.toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).hasSizeBetween(1, ProblemSpec.MAX_ERRORS);
    }

    /** The bytes received until the server closes the connection or the client times out. */
    private String say(String text) {
        return RawSocket.send(server.port(), text);
    }

    private static void rejected(String answer, int status) {
        assertThat(answer)
                .matches("(?s)HTTP/1\\.[01] " + status + " .*")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("X-Request-Id: ")
                .contains("\"status\":" + status);
    }
}
