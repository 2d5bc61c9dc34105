package org.expedite.web.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.expedite.web.RawSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with errors outside the body. */
@MicronautTest(transactional = false)
class InvalidRequestsTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Inject ProbeClient server;

    @Test
    void an_unknown_path_is_answered_404() {
        problem(server.get("/v1/nothing-here"), 404, "NOT_FOUND");
    }

    @Test
    void an_unsupported_method_is_answered_405_with_the_supported_ones() {
        Answer answer = server.send(server.asAna("/v1/probes").DELETE());

        problem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void another_media_type_is_answered_415_with_the_right_one() {
        Answer answer =
                server.send(
                        server.asAna("/v1/probes")
                                .header("Content-Type", "application/xml")
                                .POST(BodyPublishers.ofString("<probe/>")));

        problem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(answer.at("/detail")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "///", "application", "application/", "", " ", "*"})
    void an_invalid_media_type_is_answered_415(String type) {
        Answer answer =
                server.send(
                        server.asAna("/v1/probes")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{}")));

        problem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
        assertThat(answer.at("/detail")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=utf-8",
                "application/json ; a=b",
                "Application/JSON"
            })
    void a_media_type_may_have_parameters_and_any_letter_case(String type) {
        Answer answer =
                server.send(
                        server.asAna("/v1/probes")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{}")));

        problem(answer, 422, "INVALID_BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "<script>"})
    void a_cross_origin_request_is_rejected(String origin) {
        Answer answer = server.send(server.asAna("/v1/probes").header("Origin", origin).GET());

        problem(answer, 403, "FORBIDDEN");
        assertThat(answer.at("/detail")).contains("another site");
    }

    @Test
    void an_unsupported_accept_header_is_answered_406_with_the_supported_type() {
        Answer answer = server.send(server.asAna("/v1/probes").header("Accept", "text/csv").GET());

        problem(answer, 406, "NOT_ACCEPTABLE");
        assertThat(answer.at("/detail")).contains("application/json");
    }

    @Test
    void problems_are_json_even_if_html_is_preferred() {
        problem(
                server.send(server.asAna("/v1/probes/none").header("Accept", "*/*").GET()),
                404,
                "NOT_FOUND");
        Answer page =
                server.send(server.asAna("/v1/nothing-here").header("Accept", "text/html").GET());
        problem(page, 404, "NOT_FOUND");
    }

    @Test
    void a_body_beyond_one_mebibyte_is_answered_413() {
        String body = "{\"synopsis\": \"" + "x".repeat(MEBIBYTE) + "\"}";

        problem(server.post("/v1/probes", body), 413, "TOO_LARGE");
    }

    @Test
    void a_body_beyond_one_mebibyte_without_declared_length_is_answered_413() {
        byte[] body = ("{\"synopsis\": \"" + "x".repeat(MEBIBYTE)).getBytes(StandardCharsets.UTF_8);
        Answer answer =
                server.send(
                        server.asAna("/v1/probes")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))));

        problem(answer, 413, "TOO_LARGE");
    }

    @Test
    void a_body_just_under_one_mebibyte_is_read() {
        String body = "{\"synopsis\": \"" + "x".repeat(MEBIBYTE - 100) + "\"}";

        problem(server.post("/v1/probes", body), 422, "INVALID_BODY");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ?color=RED                 | UNKNOWN_PARAMETER | ?color
                    ?colour=RED&colour=GREEN   | GIVEN_TWICE       | ?colour
                    ?colour=BLUE               | UNKNOWN_VALUE     | ?colour
                    ?only_urgent=perhaps       | INVALID_VALUE     | ?only_urgent
                    ?least=many                | INVALID_VALUE     | ?least
                    ?least=99999999999         | INVALID_VALUE     | ?least
                    ?only_urgent=              | INVALID_VALUE     | ?only_urgent
                    ?colour=red                | UNKNOWN_VALUE     | ?colour
                    ?colour=                   | UNKNOWN_VALUE     | ?colour
                    ?limit=0                   | OUT_OF_BOUNDS     | ?limit
                    ?limit=101                 | OUT_OF_BOUNDS     | ?limit
                    ?limit=-1                  | OUT_OF_BOUNDS     | ?limit
                    ?limit=ten                 | OUT_OF_BOUNDS     | ?limit
                    ?cursor=made-up            | INVALID_CURSOR    | ?cursor
                    """)
    void an_invalid_query_parameter_is_answered_400(String query, String code, String pointer) {
        Answer answer = server.get("/v1/probes" + query);

        problem(answer, 400, "INVALID_PARAMETER");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void an_invalid_path_segment_is_answered_400() {
        Answer answer = server.get("/v1/probes/a%20b");

        problem(answer, 400, "INVALID_PARAMETER");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("{probe_id}");
    }

    @Test
    void an_internal_error_is_answered_500_without_details() {
        Answer answer = server.get("/v1/probes/boom");

        problem(answer, 500, "INTERNAL_ERROR");
        assertThat(answer.raw().body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void a_busy_database_is_answered_503_with_retry_after() {
        Answer answer = server.get("/v1/probes/failures/busy");

        problem(answer, 503, "UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void an_unknown_outcome_is_answered_500_with_the_way_to_find_out() {
        Answer answer = server.get("/v1/probes/failures/unknown-outcome");

        problem(answer, 500, "OUTCOME_UNKNOWN");
        assertThat(answer.at("/detail")).contains("Idempotency-Key");
        assertThat(answer.raw().body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void exceptions_of_the_application_have_their_status() {
        problem(server.get("/v1/probes/failures/forbidden"), 403, "FORBIDDEN");
        problem(server.get("/v1/probes/failures/not-found"), 404, "NOT_FOUND");
        problem(server.get("/v1/probes/failures/conflict"), 409, "CONFLICT");
    }

    @Test
    void a_refusal_has_the_allowed_actions() {
        Answer answer = server.get("/v1/probes/failures/state");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/code")).isEqualTo("CASE_NOT_OPEN");
        assertThat(answer.at("/allowed_actions/0")).isEqualTo("REOPEN");
    }

    @Test
    void invalid_http_is_answered_400() {
        assertThat(
                        RawSocket.send(
                                server.port(),
                                "GET /\u0001 HTTP/1.1\nHost: x\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("BAD_REQUEST");
        assertThat(
                        RawSocket.send(
                                server.port(), "GET /%zz HTTP/1.1\nHost: x\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    private static void problem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.at("/request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.json().get("errors").isArray()).isTrue();
    }
}
