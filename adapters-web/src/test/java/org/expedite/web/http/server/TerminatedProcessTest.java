package org.expedite.web.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.expedite.web.probe.ProbeServer;
import org.junit.jupiter.api.Test;

/** A terminated process still answers a running request. */
class TerminatedProcessTest {

    private static final int TIMEOUT_SECONDS = 60;

    @Test
    void a_terminated_process_answers_a_running_request() throws Exception {
        Process process = start();
        try (BufferedReader output = process.inputReader();
                HttpClient client = HttpClient.newHttpClient()) {
            String port = lineWith(output, "port ").substring("port ".length());
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(request(port), BodyHandlers.ofString());
            lineWith(output, "asleep");

            process.destroy();

            assertThat(answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS).body()).isEqualTo("awake");
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProbeServer.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static HttpRequest request(String port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/probes/sleep"))
                .header("Authorization", "Bearer demo-ana")
                .build();
    }

    private static String lineWith(BufferedReader output, String text) throws IOException {
        String line = output.readLine();
        while (line != null && !line.contains(text)) {
            line = output.readLine();
        }
        assertThat(line).as("a line with " + text).isNotNull();
        return String.valueOf(line);
    }
}
