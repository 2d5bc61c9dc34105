package org.expedite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.expedite.served.Program;

/** The program as a process on one port, which can be killed and started again. */
final class Node implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path directory;
    private final Map<String, String> settings;
    private final int port;
    private Process process;
    private int starts;

    /** Starts the program with these settings, and its data in the directory. */
    Node(Path directory, Map<String, String> more) throws IOException, InterruptedException {
        this(directory, more, freePort());
        awaitReady();
    }

    private Node(Path directory, Map<String, String> more, int port) throws IOException {
        this.directory = directory;
        this.port = port;
        settings = new HashMap<>(more);
        settings.put("EXPEDITE_ENVIRONMENT", "demo");
        settings.put("EXPEDITE_PORT", Integer.toString(port));
        settings.put("EXPEDITE_DATA_DIR", directory.resolve("data").toString());
        settings.put("EXPEDITE_RATE_LIMIT", "0");
        process = newProcess();
    }

    /** Starts the program and kills it after some time, whatever it does then. */
    static void killedStart(Path directory, Map<String, String> more, Duration after)
            throws IOException, InterruptedException {
        Node node = new Node(directory, more, freePort());
        Thread.sleep(after);
        node.kill();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Path data() {
        return directory.resolve("data");
    }

    /** Kills the process at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts the killed process again. */
    void restart() throws IOException, InterruptedException {
        process = newProcess();
        awaitReady();
    }

    /** Waits until the node is ready. */
    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("The program does not become ready: " + log());
            }
            Thread.sleep(50);
        }
    }

    /** Returns the number of lines with this text that the present process has logged. */
    long logged(String text) throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("out-" + starts))) {
            return lines.filter(line -> line.contains(text)).count();
        }
    }

    /** Waits until the present process has logged so many lines with this text. */
    void awaitLogged(String text, long count) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (logged(text) < count) {
            assertThat(System.nanoTime()).as("Never logged: %s", text).isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address().resolve("/health/readiness"))
                            .timeout(Duration.ofSeconds(10))
                            .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private Process newProcess() throws IOException {
        starts++;
        return Program.start(
                List.of("-Xmx300m"),
                settings,
                directory.resolve("out-" + starts),
                directory.resolve("err-" + starts));
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("err-" + starts))
                    + Files.readString(directory.resolve("out-" + starts));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the program as an operator does, so that its database can be opened. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
