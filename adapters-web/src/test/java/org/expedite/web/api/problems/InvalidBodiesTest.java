package org.expedite.web.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.expedite.web.Answer;
import org.expedite.web.ProbeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with an invalid body: status, code and pointer of the response. */
@MicronautTest(transactional = false)
class InvalidBodiesTest {

    private static final String WHOLE =
            """
            {"synopsis": "down", "product": {"serial_number": "JN1"}, "colour": "RED",
             "round_the_clock_contacts": [{"name": "NOC", "phone": "+14085550100"}]%s}
            """;

    @Inject ProbeClient server;

    @Test
    void a_valid_body_is_accepted_and_every_field_is_in_the_response() {
        Answer answer = server.post("/v1/probes", WHOLE.formatted(", \"tags\": [\"a\"]"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().fieldNames())
                .toIterable()
                .contains("long_text", "starts_on", "amount", "tags");
        assertThat(answer.json().get("long_text").isNull()).isTrue();
    }

    @Test
    void a_byte_order_mark_before_json_is_skipped_and_only_there() {
        Answer marked = server.post("/v1/probes/trees", "\uFEFF{\"a\": 1}");
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.at("/a")).isEqualTo("1");

        assertThat(server.post("/v1/probes/trees", "\uFEFF\uFEFF{}").at("/code"))
                .isEqualTo("MALFORMED_BODY");
        assertThat(server.post("/v1/probes/trees", "{\uFEFF}").at("/code"))
                .isEqualTo("MALFORMED_BODY");
        assertThat(
                        server.post(
                                        "/v1/probes/trees",
                                        "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE))
                                .errors())
                .containsExactly(" INVALID_UTF8");
    }

    @Test
    void a_time_with_an_offset_is_accepted_and_returned_in_utc() {
        Answer answer =
                server.post(
                        "/v1/probes",
                        WHOLE.formatted(", \"opened_at\": \"2026-01-31T10:00:00+01:00\""));

        assertThat(answer.at("/opened_at")).isEqualTo("2026-01-31T09:00:00Z");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    {                              | MALFORMED_JSON    |
                    {"synopsis": 'x'}              | MALFORMED_JSON    | /synopsis
                    {"amount": NaN}                | MALFORMED_JSON    | /amount
                    {"amount": 01}                 | MALFORMED_JSON    | /amount
                    {"tags": ["a", "\\x"]}         | MALFORMED_JSON    | /tags/1
                    {"tags": ["a", "b}             | MALFORMED_JSON    | /tags/1
                    {"synopsis": "a",}             | MALFORMED_JSON    | /synopsis
                    {} x                           | MALFORMED_JSON    |
                    {} {}                          | TRAILING_CONTENT  |
                    {"amount": 1, "amount": 1}     | DUPLICATE_FIELD   | /amount
                    {"product": {"a": 1, "a": 2}}  | DUPLICATE_FIELD   | /product/a
                    null                           | BODY_REQUIRED     |
                    """)
    void invalid_json_is_answered_400(String body, String code, @Nullable String pointer) {
        String location = Objects.requireNonNullElse(pointer, "");
        rejected(server.post("/v1/probes", body), 400, "MALFORMED_BODY", code, location);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    "surname": "x"                      | UNKNOWN_FIELD        | /surname
                    "product": {"serial": "JN1"}        | UNKNOWN_FIELD        | /product/serial
                    "a~/b": 1                           | UNKNOWN_FIELD        | /a~0~1b
                    "synopsis": 1                       | WRONG_TYPE           | /synopsis
                    "synopsis": {}                      | WRONG_TYPE           | /synopsis
                    "synopsis": true                    | WRONG_TYPE           | /synopsis
                    "amount": "1"                       | WRONG_TYPE           | /amount
                    "amount": 1.5                       | WRONG_TYPE           | /amount
                    "urgent": "true"                    | WRONG_TYPE           | /urgent
                    "urgent": 1                         | WRONG_TYPE           | /urgent
                    "product": []                       | WRONG_TYPE           | /product
                    "product": ""                       | WRONG_TYPE           | /product
                    "tags": "a"                         | WRONG_TYPE           | /tags
                    "tags": ["a", 2]                    | WRONG_TYPE           | /tags/1
                    "tags": ["a", null]                 | REQUIRED             | /tags/1
                    "colour": "BLUE"                    | UNKNOWN_VALUE        | /colour
                    "colour": "red"                     | UNKNOWN_VALUE        | /colour
                    "colour": 0                         | WRONG_TYPE           | /colour
                    "colour": ""                        | UNKNOWN_VALUE        | /colour
                    "starts_on": "2026-02-30"           | INVALID_DATE         | /starts_on
                    "starts_on": "2026-1-1"             | INVALID_DATE         | /starts_on
                    "starts_on": "0000-12-31"           | INVALID_DATE         | /starts_on
                    "starts_on": "10000-01-01"          | INVALID_DATE         | /starts_on
                    "starts_on": ""                     | INVALID_DATE         | /starts_on
                    "starts_on": 20260101               | WRONG_TYPE           | /starts_on
                    "opened_at": "2026-01-01"           | INVALID_TIME         | /opened_at
                    "opened_at": "0000-12-31T23:59:59Z" | INVALID_TIME         | /opened_at
                    "opened_at": "2016-12-31T23:59:60Z" | INVALID_TIME         | /opened_at
                    "opened_at": "2026-01-01T00:00:00"  | INVALID_TIME         | /opened_at
                    "opened_at": 1767225600             | WRONG_TYPE           | /opened_at
                    "synopsis": "\\ud800"               | FORBIDDEN_CHARACTER  | /synopsis
                    "long_text": "a\\u0000b"            | FORBIDDEN_CHARACTER  | /long_text
                    "long_text": "a\\u0085b"            | FORBIDDEN_CHARACTER  | /long_text
                    """)
    void an_unreadable_value_is_answered_422(String field, String code, String pointer) {
        Answer answer = server.post("/v1/probes", "{" + field + "}");

        rejected(answer, 422, "INVALID_BODY", code, pointer);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    "synopsis": null                                 | REQUIRED             | /synopsis
                    "synopsis": "  "                                 | BLANK                | /synopsis
                    "synopsis": "\\u200b"                           | BLANK                | /synopsis
                    "synopsis": "\\u00a0\\u3164\\u2800"             | BLANK                | /synopsis
                    "long_text": "\\u2060\\n\\ufe0f"               | BLANK                | /long_text
                    "tags": ["a", "\\ue000\\u202e"]                | FORBIDDEN_CHARACTER  | /tags/1
                    "long_text": "a\\u2066b"                       | FORBIDDEN_CHARACTER  | /long_text
                    "tags": ["\\ud83d\\udd25 \\u2026!"]            | NO_LETTER_OR_DIGIT   | /tags/0
                    "synopsis": "a\\nb"                              | FORBIDDEN_CHARACTER  | /synopsis
                    "synopsis": "123456789012345678901"              | TOO_LONG             | /synopsis
                    "product": null                                  | REQUIRED             | /product
                    "product": {}                                    | REQUIRED             | /product/serial_number
                    "product": {"serial_number": "a b"}              | INVALID_IDENTIFIER   | /product/serial_number
                    "product": {"serial_number": ""}                 | INVALID_IDENTIFIER   | /product/serial_number
                    "round_the_clock_contacts": []                   | NOT_EMPTY            | /round_the_clock_contacts
                    "round_the_clock_contacts": [{"name": "x"}]      | REQUIRED             | /round_the_clock_contacts/0/phone
                    "round_the_clock_contacts": [{"phone": "0123"}]  | INVALID_PHONE_NUMBER | /round_the_clock_contacts/0/phone
                    "colour": null                                   | REQUIRED             | /colour
                    "amount": 10                                     | OUT_OF_BOUNDS        | /amount
                    "tags": [""]                                     | BLANK                | /tags/0
                    """)
    void a_value_that_violates_a_constraint_is_answered_422(
            String field, String code, String pointer) {
        Answer answer = server.post("/v1/probes", "{" + field + "}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("INVALID_BODY");
        assertThat(locations(answer)).contains(pointer + " " + code);
        assertThat(answer.raw().body()).doesNotContain("expedite.web").doesNotContain("create.");
    }

    @Test
    void all_violated_constraints_are_returned_in_the_order_of_pointers() {
        Answer answer =
                server.post(
                        "/v1/probes",
                        """
                        {"synopsis": "a\\nb", "product": {"serial_number": "a b"},
                         "round_the_clock_contacts": [{"name": "x", "phone": "1"}, {"name": " "}],
                         "colour": "RED"}
                        """);

        assertThat(locations(answer))
                .containsExactly(
                        "/product/serial_number INVALID_IDENTIFIER",
                        "/round_the_clock_contacts/0/phone INVALID_PHONE_NUMBER",
                        "/round_the_clock_contacts/1/name BLANK",
                        "/round_the_clock_contacts/1/phone REQUIRED",
                        "/synopsis FORBIDDEN_CHARACTER");
        assertThat(answer.at("/detail")).isEqualTo("5 values of the body are invalid.");
    }

    @Test
    void an_unknown_value_is_answered_with_the_known_ones() {
        Answer answer = server.post("/v1/probes", "{\"colour\": \"BLUE\"}");

        assertThat(answer.at("/errors/0/detail")).isEqualTo("must be one of RED, GREEN");
    }

    @Test
    void an_empty_body_is_answered_400() {
        rejected(server.post("/v1/probes", ""), 400, "MALFORMED_BODY", "BODY_REQUIRED", "");
        rejected(server.post("/v1/probes", "  "), 400, "MALFORMED_BODY", "BODY_REQUIRED", "");
    }

    @Test
    void a_body_that_is_no_object_is_answered_422_at_its_root() {
        rejected(server.post("/v1/probes", "[]"), 422, "INVALID_BODY", "WRONG_TYPE", "");
        rejected(server.post("/v1/probes", "\"x\""), 422, "INVALID_BODY", "WRONG_TYPE", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void the_first_and_the_last_year_are_accepted(String date) {
        String fields = ", 'starts_on': '%s', 'opened_at': '%sT00:00:00Z'".formatted(date, date);
        Answer answer = server.post("/v1/probes", WHOLE.formatted(fields.replace('\'', '"')));

        assertThat(answer.at("/starts_on")).isEqualTo(date);
        assertThat(answer.at("/opened_at")).isEqualTo(date + "T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FF",
                "C3",
                "C3 20",
                "80",
                "C0 AF",
                "C1 BF",
                "E0 80 AF",
                "E2 82",
                "ED A0 80",
                "ED A0 BD ED B8 80",
                "F0 80 80 AF",
                "F4 90 80 80",
                "F8 88 80 80 80"
            })
    void invalid_utf8_is_answered_400_with_its_location(String bytes) {
        byte[] broken = HexFormat.ofDelimiter(" ").parseHex(bytes);

        rejected(
                server.post("/v1/probes", within("{\"tags\": [\"é\", \"a", broken, "b\"]}")),
                400,
                "MALFORMED_BODY",
                "INVALID_UTF8",
                "/tags/1");
        rejected(
                server.post("/v1/probes", within("{\"synopsis\": \"", broken, "")),
                400,
                "MALFORMED_BODY",
                "INVALID_UTF8",
                "/synopsis");
    }

    private static byte[] within(String before, byte[] bytes, String after) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bytes);
        all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    @Test
    void other_encodings_are_not_guessed() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            rejected(
                    server.post("/v1/probes", "{}".getBytes(charset)),
                    400,
                    "MALFORMED_BODY",
                    "MALFORMED_JSON",
                    "");
        }
        rejected(
                server.post("/v1/probes", "{}".getBytes(StandardCharsets.UTF_16)),
                400,
                "MALFORMED_BODY",
                "INVALID_UTF8",
                "");
    }

    @Test
    void a_too_deeply_nested_body_is_answered_400() {
        String deep = "{\"x\": " + "[".repeat(5_000);

        rejected(
                server.post("/v1/probes/trees", deep),
                400,
                "MALFORMED_BODY",
                "TOO_LARGE_OR_DEEP",
                "");
    }

    @Test
    void a_too_long_name_or_number_is_answered_400() {
        String name = "{\"" + "x".repeat(300) + "\": 1}";
        String number = "{\"amount\": " + "1".repeat(1_000) + "}";

        rejected(server.post("/v1/probes", name), 400, "MALFORMED_BODY", "TOO_LARGE_OR_DEEP", "");
        rejected(server.post("/v1/probes", number), 400, "MALFORMED_BODY", "TOO_LARGE_OR_DEEP", "");
    }

    @Test
    void too_many_values_are_answered_400_at_any_size() {
        String list = "{\"tags\": [" + "\"\",".repeat(60_000) + "\"\"]}";
        String fields = "{\"a\": {\"b\": [" + "0,".repeat(60_000) + "0]}}";

        rejected(server.post("/v1/probes", list), 400, "MALFORMED_BODY", "TOO_LARGE_OR_DEEP", null);
        rejected(
                server.post("/v1/probes/trees", fields),
                400,
                "MALFORMED_BODY",
                "TOO_LARGE_OR_DEEP",
                null);
    }

    @Test
    void the_first_hundred_errors_are_returned_with_the_total() {
        String tags = "\"tags\": [" + "\"01234567890\",".repeat(999) + "\"01234567890\"]";
        Answer answer =
                server.post(
                        "/v1/probes",
                        """
                        {"synopsis": "s", "product": {"serial_number": "JN1"},
                         "round_the_clock_contacts": [{"name": "NOC", "phone": "+14085550100"}],
                         "colour": "RED", %s}
                        """
                                .formatted(tags));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).hasSize(100).startsWith("/tags/0 TOO_LONG");
        assertThat(answer.at("/detail")).startsWith("1000 values");
    }

    private static void rejected(
            Answer answer, int status, String code, String errorCode, @Nullable String pointer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "instance",
                        "code",
                        "errors",
                        "request_id");
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("/code")).isEqualTo(code);
        if (pointer == null) {
            // The exact location of the exceeded bound does not matter.
            assertThat(answer.errors()).singleElement().asString().endsWith(" " + errorCode);
        } else {
            assertThat(locations(answer)).containsExactly(pointer + " " + errorCode);
        }
        assertThat(answer.at("/instance")).startsWith("/v1/probes");
        assertThat(answer.at("/request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.raw().body())
                .doesNotContain("org.expedite")
                .doesNotContain("java.")
                .doesNotContain("jackson");
    }

    private static List<String> locations(Answer answer) {
        List<String> locations = new ArrayList<>();
        for (JsonNode error : answer.json().get("errors")) {
            JsonNode pointer = error.get("pointer");
            String location = pointer.isNull() ? "null" : pointer.asText();
            locations.add(location + " " + error.get("code").asText());
        }
        return locations;
    }
}
