package org.expedite.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, started as a process of its own. It ends with this process. */
final class Product implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    /**
     * Becomes the program, and kills it as soon as the input ends, as it does with this process.
     */
    private static final String UNTIL_INPUT_ENDS =
            """
            exec 3<&0
            { trap '' INT TERM HUP; read -r _ <&3; kill -9 $$; } >/dev/null 2>&1 &
            exec "$@" 3<&- </dev/null
            """;

    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the program and waits until it is ready.
     *
     * @param folder for its data and its log
     * @param settings environment variables beside those of address and port
     */
    static Product start(Path folder, String heap, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve("product.log");
        ProcessBuilder builder = builder(folder, heap, settings, List.of());
        builder.environment().put("EXPEDITE_PORT", Integer.toString(port));
        Process process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        Product product = new Product(process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        product.awaitReady(log);
        return product;
    }

    /** Runs one of its commands, and waits until it has succeeded. */
    static void command(Path folder, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve("command.log");
        Process process =
                builder(folder, "256m", settings, List.of(arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Failed: " + Files.readString(log));
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process.getOutputStream().close();
    }

    private static ProcessBuilder builder(
            Path folder, String heap, Map<String, String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_INPUT_ENDS, "sh"));
        command.add(
                Path.of(System.getProperty("expedite.bench.distribution"), "bin", "expedite")
                        .toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("EXPEDITE_"));
        builder.environment().put("EXPEDITE_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("JAVA25_HOME", System.getProperty("java.home"));
        builder.environment().put("EXPEDITE_JAVA_OPTIONS", "-Xmx" + heap);
        builder.environment().putAll(settings);
        return builder;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        byte[] request = HttpConnection.request("GET", "/v1/program", null, null);
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (HttpConnection connection = new HttpConnection(port)) {
                if (connection.send(request) == 200) {
                    return;
                }
            } catch (IOException _) {
                // Not yet.
            }
            Thread.sleep(100);
        }
        close();
        throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
