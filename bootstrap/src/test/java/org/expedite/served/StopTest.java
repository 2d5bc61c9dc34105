package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expedite.persistence.MigratedDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {
    private static final Pattern LISTENING = Pattern.compile("Listening on (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path directory;

    @Test
    void a_node_told_to_stop_is_not_ready_but_serves_for_a_while() throws Exception {
        Path out = directory.resolve("out");
        Path data = Files.createDirectory(directory.resolve("data"));
        MigratedDatabases.inDirectory(data);
        Process process =
                Program.start(
                        Map.of(
                                "EXPEDITE_DATA_DIR", data.toString(),
                                "EXPEDITE_PORT", "0",
                                "EXPEDITE_DRAIN_SECONDS", "4"),
                        out,
                        directory.resolve("err"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = address(process, out);
            assertThat(status(client, address, "/health/readiness")).isEqualTo(200);

            process.destroy();
            while (process.isAlive() && status(client, address, "/health/readiness") == 200) {
                Thread.onSpinWait();
            }
            assertThat(status(client, address, "/health/readiness")).isEqualTo(503);
            assertThat(status(client, address, "/health/liveness")).isEqualTo(200);
            assertThat(status(client, address, "/v1/program")).isEqualTo(200);

            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static URI address(Process process, Path out) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher line = LISTENING.matcher(Files.readString(out));
            if (line.find()) {
                return URI.create(line.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The program does not listen: " + Files.readString(out));
    }

    private static int status(HttpClient client, URI address, String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
