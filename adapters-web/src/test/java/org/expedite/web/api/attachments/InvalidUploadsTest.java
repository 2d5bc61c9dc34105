package org.expedite.web.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.expedite.application.InMemoryPorts;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.web.Answer;
import org.expedite.web.ApiClient;
import org.expedite.web.Wire;
import org.expedite.web.contract.Multipart;
import org.expedite.web.http.server.UploadLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejected uploads, none of which leaves a file. */
@MicronautTest(transactional = false)
class InvalidUploadsTest {
    private static final int LIMIT = 2 * 1024 * 1024;
    private static final byte[] X = {'x'};

    @Inject ApiClient api;
    @Inject InMemoryPorts ports;
    private String path = "";

    @Singleton
    @Replaces(UploadLimit.class)
    static UploadLimit uploadLimit() {
        return new UploadLimit(LIMIT);
    }

    @BeforeEach
    void openCase() {
        path = api.as("ana").opens("P2").header("Location") + "/attachments";
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(ports.attachmentFiles().count()).as("files").isZero();
        assertThat(api.as("ana").get(path).json().get("items")).as("rows").isEmpty();
    }

    static Stream<Arguments> invalidForms() {
        return Stream.of(
                form("/file REQUIRED", new Multipart().andText("description", "d")),
                form("/file REQUIRED", new Multipart()),
                form("/file DUPLICATE_FIELD", Multipart.file("a", "x").andFile("file", "b", X)),
                form("/file EMPTY", Multipart.file("a", "")),
                form("/file WRONG_TYPE", new Multipart().andText("file", "no file")),
                form("/file INVALID_FILE_NAME", Multipart.file("", "x")),
                form("/file INVALID_FILE_NAME", Multipart.file("..", "x")),
                form("/file INVALID_FILE_NAME", Multipart.file("folder/", "x")),
                form("/file INVALID_FILE_NAME", Multipart.file("a\u0000b", "x")),
                form("/file INVALID_FILE_NAME", Multipart.file("a\tb", "x")),
                form("/file INVALID_FILE_NAME", Multipart.file("gpj\u202Efdp.exe", "x")),
                form("/file INVALID_FILE_NAME", Multipart.file("n".repeat(256), "x")),
                form(
                        "/file INVALID_FILE_NAME",
                        new Multipart()
                                .andPart(
                                        "Content-Disposition: form-data; name=\"file\";"
                                                + " filename=\"a\"; filename*=UTF-8''%2e%2e\r\n",
                                        X)),
                form(" UNKNOWN_FIELD", Multipart.file("a", "x").andText("visibility", "PUBLIC")),
                form(" UNKNOWN_FIELD", new Multipart().andFile("File", "a", X)),
                form(
                        "/description DUPLICATE_FIELD",
                        Multipart.file("a", "x")
                                .andText("description", "1")
                                .andText("description", "2")),
                form(
                        "/description WRONG_TYPE",
                        Multipart.file("a", "x").andFile("description", "d.txt", X)),
                described("BLANK", ""),
                described("BLANK", " \n"),
                described("FORBIDDEN_CHARACTER", "a\u0000b"),
                described("TOO_LONG", "d".repeat(1001)),
                described("TOO_LONG", "🔥".repeat(501)),
                described("TOO_LONG", "ü".repeat(100_000)));
    }

    private static Arguments described(String code, String description) {
        return form(
                "/description " + code,
                Multipart.file("a", "x").andText("description", description));
    }

    private static Arguments form(String error, Multipart body) {
        return Arguments.of(error, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidForms")
    void a_form_with_other_parts_is_answered_422(String error, Multipart body) {
        Answer rejected = api.as("ana").post(path, body);
        assertThat(rejected.status()).as(rejected.raw().body()).isEqualTo(422);
        assertThat(rejected.at("/code")).isEqualTo("INVALID_BODY");
        assertThat(rejected.errors()).containsExactly(error);
    }

    static Stream<Arguments> malformedBodies() {
        byte[] whole = Multipart.file("a", "x".repeat(1000)).bytes();
        return Stream.of(
                Arguments.of("no end", Multipart.file("a", "x").unfinished()),
                Arguments.of("cut in a file", Arrays.copyOf(whole, 600)),
                Arguments.of("cut in a head", Arrays.copyOf(whole, 60)),
                Arguments.of(
                        "a part without a name",
                        Multipart.file("a", "x")
                                .andPart("Content-Disposition: form-data\r\n", X)
                                .bytes()),
                Arguments.of("a part without a head", new Multipart().andPart("", X).bytes()),
                Arguments.of(
                        "a part with a head beyond the bound",
                        new Multipart()
                                .andPart(
                                        "Content-Disposition: form-data; name=\"file\";"
                                                + " filename=\"a\"\r\nX-Long: "
                                                + "l".repeat(MultipartParser.MAX_HEADER_BYTES)
                                                + "\r\n",
                                        X)
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformedBodies")
    void a_body_that_is_not_a_form_is_answered_400(String what, byte[] body) {
        Answer rejected = api.as("ana").post(path, Multipart.contentType(), body);
        assertThat(rejected.status()).as(rejected.raw().body()).isEqualTo(400);
        assertThat(rejected.at("/code")).isEqualTo("MALFORMED_BODY");
        assertThat(rejected.errors()).containsExactly(" MALFORMED_MULTIPART");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words"})
    void a_body_without_parts_is_answered_422(String body) {
        Answer rejected =
                api.as("ana")
                        .post(
                                path,
                                Multipart.contentType(),
                                body.getBytes(StandardCharsets.US_ASCII));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.errors()).containsExactly("/file REQUIRED");
    }

    @Test
    void a_description_that_is_not_utf_8_is_answered_400() {
        Answer rejected =
                api.as("ana")
                        .post(
                                path,
                                Multipart.file("a", "x")
                                        .andPart(
                                                "Content-Disposition: form-data;"
                                                        + " name=\"description\"\r\n",
                                                new byte[] {'a', (byte) 0xC3}));
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.errors()).containsExactly("/description INVALID_UTF8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundry=a"
            })
    void a_type_without_a_boundary_is_answered_400(String type) {
        noBoundary(api.as("ana").post(path, type, Multipart.file("a", "x").bytes()));
    }

    @Test
    void a_boundary_that_is_too_long_is_answered_400() {
        String type = "multipart/form-data; boundary=" + "b".repeat(71);
        noBoundary(api.as("ana").post(path, type, Multipart.file("a", "x").bytes()));
    }

    private static void noBoundary(Answer rejected) {
        assertThat(rejected.status()).as(rejected.raw().body()).isEqualTo(400);
        assertThat(rejected.errors()).containsExactly("Content-Type: INVALID_BOUNDARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "text/plain"})
    void another_media_type_is_answered_415(String type) {
        assertThat(api.as("ana").post(path, type, X).status()).isEqualTo(415);
    }

    @Test
    void a_compressed_body_is_answered_415() {
        Answer rejected =
                api.as("ana").post(path, Multipart.file("a", "x"), "Content-Encoding", "gzip");
        assertThat(rejected.status()).isEqualTo(415);
    }

    @Test
    void an_invalid_key_is_rejected_before_the_body_is_received() {
        Answer rejected =
                api.as("ana").post(path, Multipart.file("a", "x"), "Idempotency-Key", "a b");
        assertThat(rejected.status()).isEqualTo(400);
        assertThat(rejected.errors()).containsExactly("Idempotency-Key: INVALID_KEY");
    }

    @Test
    void a_file_of_maximum_size_is_accepted_and_one_byte_more_is_answered_413() {
        Answer beyond = api.as("ana").post(path, Multipart.file("a", new byte[LIMIT + 1]));
        assertThat(beyond.status()).isEqualTo(413);
        assertThat(beyond.at("/code")).isEqualTo("TOO_LARGE");
        assertThat(beyond.at("/detail")).isEqualTo("A file may have at most 2 MiB.");
        String other = api.as("ana").opens("P2").header("Location");
        Answer taken =
                api.as("ana").post(other + "/attachments", Multipart.file("a", new byte[LIMIT]));
        assertThat(taken.status()).isEqualTo(201);
        ports.attachmentFiles().delete(new AttachmentId(taken.at("/id")));
    }

    @Test
    void a_declared_size_above_the_limit_is_rejected_before_the_body_is_sent() {
        String head = head("Content-Length: " + (LIMIT + 65 * 1024 + 1) + "\n");
        try (Wire wire = wire().say(head)) {
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 413").contains("at most 2 MiB");
        }
    }

    @Test
    void an_endless_file_is_answered_413() {
        byte[] chunk =
                ("8000\r\n" + "x".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] begin = Multipart.file("a", "").unfinished();
        String first = new String(begin, 0, begin.length - 2, StandardCharsets.US_ASCII);
        try (Wire wire = wire().say(head("Transfer-Encoding: chunked\n"))) {
            wire.send(
                    (Integer.toHexString(first.length()) + "\r\n" + first + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < LIMIT / 0x8000 + 8; i++) {
                wire.send(chunk);
            }
            assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 413").contains("TOO_LARGE");
        }
    }

    @Test
    void missing_access_is_answered_before_the_body_is_sent() {
        String announced = "Content-Length: 100000\nExpect: 100-continue\n";
        for (String[] asked :
                new String[][] {
                    {"Authorization: Bearer demo-zoe\n", "404"},
                    {"Authorization: Bearer demo-registrar\n", "403"},
                    {"", "401"}
                }) {
            String head = head(announced).replace("Authorization: Bearer demo-ana\n", asked[0]);
            try (Wire wire = wire().say(head)) {
                assertThat(wire.readUntil("}")).startsWith("HTTP/1.1 " + asked[1]);
            }
        }
        try (Wire wire = wire().say(head(announced))) {
            assertThat(wire.readUntil("\r\n")).startsWith("HTTP/1.1 100");
        }
        awaitNoFiles();
    }

    @Test
    void an_aborted_upload_leaves_no_file() throws InterruptedException {
        try (Wire wire = wire().say(head("Content-Length: 1000000\n"))) {
            wire.send(Multipart.file("a", "x".repeat(300_000)).unfinished());
            Thread.sleep(300);
        }
        awaitNoFiles();
    }

    private void awaitNoFiles() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (ports.attachmentFiles().count() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private Wire wire() {
        return Wire.to(api.port());
    }

    private String head(String length) {
        return "POST "
                + path
                + " HTTP/1.1\nHost: x\nAuthorization: Bearer demo-ana\nContent-Type: "
                + Multipart.contentType()
                + "\n"
                + length
                + "\n";
    }
}
