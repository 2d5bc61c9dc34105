package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process with less memory than its uploads and downloads, on a real disk. */
@Order(1)
class LargeFilesTest {
    private static final Logger LOG = LoggerFactory.getLogger(LargeFilesTest.class);
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int FILE_MEBIBYTES = 160;
    private static final Pattern LISTENING = Pattern.compile("Listening on (http://\\S+)");
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    @TempDir private Path directory;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;
    private URI server;

    @BeforeEach
    void start() throws Exception {
        MigratedDatabases.inDirectory(directory);
        Path out = directory.resolve("out");
        process =
                Program.start(
                        List.of("-Xmx128m"),
                        Map.of(
                                "EXPEDITE_PORT", "0",
                                "EXPEDITE_DATA_DIR", directory.toString(),
                                "EXPEDITE_MAX_ATTACHMENT", Integer.toString(FILE_MEBIBYTES)),
                        out,
                        directory.resolve("err"));
        server = addressIn(out);
    }

    @AfterEach
    void stop() {
        client.close();
        process.destroyForcibly();
    }

    @Test
    void a_file_larger_than_the_heap_is_uploaded_and_downloaded() throws Exception {
        String path = newCase() + "/attachments";
        long began = System.nanoTime();
        HttpResponse<String> added =
                client.send(
                        request(path)
                                .header("Content-Type", Multipart.contentType())
                                .POST(file())
                                .build(),
                        BodyHandlers.ofString());
        long up = millisSince(began);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonNode attachment = new ObjectMapper().readTree(added.body());
        assertThat(attachment.path("size_bytes").asLong())
                .isEqualTo((long) FILE_MEBIBYTES * MEBIBYTE);

        began = System.nanoTime();
        String hash = hashOf(added.headers().firstValue("Location").orElseThrow());
        long down = millisSince(began);

        assertThat(hash).isEqualTo(attachment.path("sha256").asText());
        LOG.info("{} MiB: {} ms up, {} ms down", FILE_MEBIBYTES, up, down);
        LOG.info("{}", metric("jvm_memory_used_bytes{area=\"heap\""));
        assertThat(Files.readString(directory.resolve("err"))).doesNotContain("OutOfMemory");
    }

    @Test
    void an_upload_interrupted_by_a_kill_has_no_row_and_is_cleaned_up() throws Exception {
        String path = newCase() + "/attachments";
        var _ =
                client.sendAsync(
                        request(path)
                                .header("Content-Type", Multipart.contentType())
                                .POST(BodyPublishers.ofInputStream(Endless::new))
                                .build(),
                        BodyHandlers.ofString());
        List<Path> left = List.of();
        for (int i = 0; i < 200 && left.isEmpty(); i++) {
            Thread.sleep(50);
            left = files();
        }
        process.destroyForcibly().waitFor();

        assertThat(left).singleElement().asString().endsWith(".part");
        // As if a day had passed.
        for (Path file : files()) {
            Files.setLastModifiedTime(
                    file,
                    FileTime.from(
                            Files.getLastModifiedTime(file).toInstant().minus(Duration.ofDays(1))));
        }
        Path out = directory.resolve("out-again");
        process =
                Program.start(
                        Map.of("EXPEDITE_PORT", "0", "EXPEDITE_DATA_DIR", directory.toString()),
                        out,
                        directory.resolve("err"));
        server = addressIn(out);
        assertThat(get(path).body()).contains("\"items\":[]");
        for (int i = 0; i < 600 && !files().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(files()).as("left after the sweep that follows the start").isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory.resolve("attachments"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String newCase() throws Exception {
        HttpResponse<String> opened =
                client.send(
                        request("/v1/cases")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"channel": "WEB", "product": {"serial": "JN1"},
                                                 "priority": "P2", "synopsis": "Down"}
                                                """))
                                .build(),
                        BodyHandlers.ofString());
        return opened.headers().firstValue("Location").orElseThrow();
    }

    /** Creates the content of the file while it is sent. */
    private static BodyPublisher file() {
        byte[] begin = Multipart.file("large", "").unfinished();
        byte[] end = Multipart.file("large", "").bytes();
        return BodyPublishers.concat(
                BodyPublishers.ofByteArray(begin, 0, begin.length - 2),
                BodyPublishers.ofInputStream(() -> new Noise((long) FILE_MEBIBYTES * MEBIBYTE)),
                BodyPublishers.ofByteArray(end, begin.length - 2, end.length - begin.length + 2));
    }

    private String hashOf(String location) throws Exception {
        HttpResponse<InputStream> answer =
                client.send(request(location).build(), BodyHandlers.ofInputStream());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream body = answer.body()) {
            byte[] piece = new byte[64 * 1024];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String metric(String name) throws Exception {
        return get("/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .toList()
                .toString();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer demo-ana");
    }

    private URI addressIn(Path out) throws Exception {
        for (int i = 0; i < 1200 && process.isAlive(); i++) {
            Matcher listening = LISTENING.matcher(Files.readString(out));
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                Files.readString(out) + Files.readString(directory.resolve("err")));
    }

    private static long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /** A stream of random bytes. */
    private static final class Noise extends InputStream {
        private final Random random = new Random(7);
        private long left;

        Noise(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int now = (int) Math.min(left, length);
            byte[] noise = new byte[now];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, into, from, now);
            left -= now;
            return now;
        }
    }

    /** An endless, slow file. */
    private static final class Endless extends InputStream {
        private final byte[] begin = Multipart.file("endless", "x".repeat(300_000)).unfinished();
        private int next;

        @Override
        public int read() {
            if (next < begin.length) {
                return begin[next++] & 0xFF;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
            return 'x';
        }

        /** Returns single bytes, so that they are sent immediately. */
        @Override
        public int read(byte[] into, int from, int length) {
            int one = read();
            if (one < 0) {
                return -1;
            }
            into[from] = (byte) one;
            return 1;
        }
    }
}
