package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, contextBuilder = SlowClientsTest.SmallPool.class)
class SlowClientsTest {
    private static final int POOL = 2;
    private static final int SLOW = 3 * POOL;
    private static final int REQUESTS = 16;
    private static final int SERIALS = 20_000;
    private static final int QUIET_CHECKS = 10;
    private static final int MAX_CHECKS = 400;
    private static final Duration PROMPTLY = Duration.ofSeconds(4);
    private static final Pattern ACTIVE =
            Pattern.compile("(?m)^hikaricp_connections_active\\{[^}]*} (\\S+)$");

    @Inject Clients center;
    @Inject EmbeddedServer server;
    private final List<Socket> readers = new ArrayList<>();
    private final List<Socket> writers = new ArrayList<>();

    /** The settings of this class. */
    public static final class SmallPool extends DemoContext {
        /** Called by the test framework. */
        public SmallPool() {
            super(Map.of("EXPEDITE_DB_POOL_SIZE", Integer.toString(POOL)));
        }
    }

    @AfterEach
    void close() throws IOException {
        for (List<Socket> slow : List.of(readers, writers)) {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void slow_clients_hold_no_database_connection() throws Exception {
        Client ana = center.as("ana");
        putALargeContract();
        for (int i = 0; i < SLOW; i++) {
            connect(readers).getOutputStream().write(bytes(read()));
        }
        awaitIdleServer();
        for (int i = 0; i < SLOW; i++) {
            connect(writers).getOutputStream().write(bytes(beginOfABody()));
        }

        for (int i = 0; i < 10; i++) {
            long began = System.nanoTime();
            assertThat(ana.get("/v1/cases").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMPTLY);
            trickle();
        }
        assertThat(connectionsInUse()).isZero();

        // The first client reads its responses in the end, and they are complete.
        assertThat(answersOf(readers.getFirst())).isEqualTo(REQUESTS);
    }

    private void putALargeContract() {
        List<String> serials =
                IntStream.range(0, SERIALS)
                        .mapToObj("SERIAL-NUMBER-OF-SOME-LENGTH-%08d"::formatted)
                        .toList();
        Answer put =
                center.as("registrar")
                        .put(
                                "/v1/contracts/LARGE",
                                Map.of(
                                        "customer_id", "acme",
                                        "service", "TECHNICAL_SERVICES",
                                        "supported_by", Map.of("kind", "VENDOR"),
                                        "starts_on", "2026-01-01",
                                        "ends_on", "2026-12-31",
                                        "status", "ACTIVE",
                                        "covered_serials", serials));
        assertThat(put.status()).as(put.body().toString()).isEqualTo(201);
    }

    /** Far more than the network buffers, so that the server has to hold it. */
    private static String read() {
        return """
        GET /v1/contracts/LARGE HTTP/1.1
        Host: localhost
        Authorization: Bearer demo-registrar

        """
                .repeat(REQUESTS);
    }

    private static String beginOfABody() {
        return """
        POST /v1/cases HTTP/1.1
        Host: localhost
        Authorization: Bearer demo-ana
        Content-Type: application/json
        Content-Length: 1000

        {"channel": "WEB",\
        """;
    }

    /** Then the receive windows are full, and later responses must wait. */
    private void awaitIdleServer() throws Exception {
        int quiet = 0;
        for (int checks = 0; quiet < QUIET_CHECKS && checks < MAX_CHECKS; checks++) {
            quiet = connectionsInUse() == 0 ? quiet + 1 : 0;
            Thread.sleep(100);
        }
        assertThat(quiet).isEqualTo(QUIET_CHECKS);
    }

    private Socket connect(List<Socket> slow) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
        slow.add(socket);
        return socket;
    }

    /** Sends one more byte of each body; fails if the server has closed the connection. */
    private void trickle() throws IOException {
        for (Socket socket : writers) {
            socket.getOutputStream().write(' ');
        }
    }

    private int answersOf(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(bytes("GET /v1/program HTTP/1.1\nHost: localhost\nConnection: close\n\n"));
        String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return (int)
                Pattern.compile("\"contract_number\":\"LARGE\"").matcher(all).results().count();
    }

    private double connectionsInUse() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI metrics = server.getURI().resolve("/prometheus");
            String body =
                    http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                            .body();
            return ACTIVE.matcher(body)
                    .results()
                    .mapToDouble(active -> Double.parseDouble(active.group(1)))
                    .sum();
        }
    }

    private int port() {
        return server.getURI().getPort();
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
