package org.expedite.web.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
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
    private static final String SIGNED_IN = "Authorization: Bearer demo-ana\n";
    private static final String CLOSE = "Connection: close\n";
    private static final String TWO_HOSTS = "Host: x\nHost: x\n";
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
    void a_head_without_a_valid_host_is_answered_400_and_the_connection_is_closed() {
        for (String hosts :
                List.of("", "Host:\n", "Host: a b\n", "Host: a/b\n", "Host: a@b\n", TWO_HOSTS)) {
            rejected(say("GET /v1/program HTTP/1.1\n" + hosts + "\n"), 400);
        }
        for (String host : List.of("x", "x:80", "127.0.0.1:8080", "[::1]:8080", "[::1]")) {
            assertThat(say("GET /v1/program HTTP/1.1\n" + CLOSE + "Host: " + host + "\n\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(say("GET /v1/program HTTP/1.0\n\n")).startsWith("HTTP/1.0 200");
    }

    @Test
    void a_folded_header_is_answered_400_wherever_it_stands() {
        String folded = "GET /v1/program HTTP/1.1\nHost: x\nX-A: 1\n 2\n\n";
        rejected(say(folded), 400);
        rejected(say("GET /v1/program HTTP/1.1\n\tX-A: 1\nHost: x\n\n"), 400);
        for (String before :
                List.of(
                        "GET /v1/probes/whoami HTTP/1.1\nHost: x\n" + SIGNED_IN + "\n",
                        POST + "Content-Length: 6\n\n[\n 1]",
                        POST + "Transfer-Encoding: chunked\n\n7\n[\n\n1]\n0\n\n")) {
            String answer = say(before + folded);
            assertThat(answer).as(before).startsWith("HTTP/1.1 200");
            rejected(answer.substring(answer.lastIndexOf("HTTP/1.1")), 400);
        }
        try (Wire wire = Wire.to(server.port())) {
            for (int i = 0; i < folded.length(); i++) {
                char next = folded.charAt(i);
                wire.say(Character.toString(next));
            }
            rejected(wire.readAll(), 400);
        }
    }

    @Test
    void an_unknown_version_or_method_is_answered_505_or_501_and_the_connection_is_closed() {
        for (String version : List.of("HTTP/2.0", "HTTP/1.2", "HTTP/0.9")) {
            rejected(say("GET /v1/program " + version + "\nHost: x\n\n"), 505);
        }
        rejected(say("GET /v1/program ICY/1.1\nHost: x\n\n"), 400);
        rejected(say("get /v1/program HTTP/1.1\nHost: x\n\n"), 501);
        rejected(say("Get /v1/program HTTP/1.1\nHost: x\n\n"), 501);
        rejected(say(POST.replace("POST", "post") + "Content-Length: 2\n\n{}"), 501);
    }

    @Test
    void two_authorizations_are_answered_400_and_the_connection_is_closed() {
        rejected(say(POST + SIGNED_IN + "Content-Length: 2\n\n{}"), 400);
        rejected(say(POST + "Authorization: Bearer x\nContent-Length: 2\n\n{}"), 400);
    }

    @Test
    void nothing_of_a_rejected_request_is_read_as_another_one() {
        String inside = "GET /v1/probes/whoami HTTP/1.1\nHost: x\n" + SIGNED_IN + "\n";
        String answer =
                say(
                        "POST /v1/probes/trees HTTP/1.1\nX-Request-Id: r-17\nContent-Length: "
                                + inside.length()
                                + "\n\n"
                                + inside);
        rejected(answer, 400);
        assertThat(answer).contains("X-Request-Id: r-17").doesNotContain("ana");
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
