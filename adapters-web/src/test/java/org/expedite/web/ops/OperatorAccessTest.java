package org.expedite.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.expedite.web.RawSocket;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.server.OpsPort;
import org.expedite.web.http.server.RunningServer;
import org.expedite.web.http.server.UploadLimit;
import org.expedite.web.http.server.WebSettings;
import org.junit.jupiter.api.Test;

/** Metrics are for operators only. */
class OperatorAccessTest {

    @Test
    void without_a_port_of_operators_metrics_are_for_this_machine_only() {
        InetAddress local = InetAddress.ofLiteral("127.0.0.1");
        InetAddress local6 = InetAddress.ofLiteral("::1");
        InetAddress remote = InetAddress.ofLiteral("192.0.2.1");

        assertThat(OperatorAccess.isFromThisMachine(local, local)).isTrue();
        assertThat(OperatorAccess.isFromThisMachine(local6, local6)).isTrue();
        assertThat(OperatorAccess.isFromThisMachine(remote, remote)).isFalse();
        assertThat(OperatorAccess.isFromThisMachine(remote, local)).as("a forged header").isFalse();
        assertThat(OperatorAccess.isFromThisMachine(local, remote)).as("by a proxy").isFalse();
        assertThat(OperatorAccess.isFromThisMachine(null, null)).isFalse();
    }

    @Test
    void metrics_are_hidden_from_clients_of_a_proxy_on_this_machine() {
        try (RunningServer server = start(OpsPort.NONE, ClientAddress.inHeader("X-Real-IP"))) {
            int port = server.address().getPort();
            assertThat(get(port, "/prometheus", "")).startsWith("HTTP/1.1 200");
            assertThat(get(port, "/prometheus", "X-Real-IP: 127.0.0.1\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(get(port, "/prometheus", "X-Real-IP: 192.0.2.1\n"))
                    .startsWith("HTTP/1.1 404")
                    .contains("\"code\":\"NOT_FOUND\"");
            assertThat(get(port, "/health/readiness", "X-Real-IP: 192.0.2.1\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_port_of_operators_has_health_and_metrics_and_nothing_else() throws IOException {
        int ops = freePort();
        try (RunningServer server = start(OpsPort.of(ops), ClientAddress.ofConnection())) {
            int clients = server.address().getPort();
            assertThat(clients).isNotEqualTo(ops);
            for (String path : new String[] {"/health/liveness", "/health/readiness"}) {
                assertThat(get(clients, path, "")).as(path).startsWith("HTTP/1.1 200");
                assertThat(get(ops, path, "")).as(path).startsWith("HTTP/1.1 200");
            }
            assertThat(get(ops, "/prometheus", "")).startsWith("HTTP/1.1 200");
            assertThat(get(clients, "/prometheus", "")).startsWith("HTTP/1.1 404");
            assertThat(get(clients, "/v1/program", "")).startsWith("HTTP/1.1 200");
            String token = "Authorization: Bearer demo-ana\n";
            assertThat(get(clients, "/v1/probes/whoami", token)).startsWith("HTTP/1.1 200");
            for (String path :
                    new String[] {"/v1/program", "/v1/probes/whoami", "/openapi.yml", "/docs"}) {
                assertThat(get(ops, path, token)).as(path).startsWith("HTTP/1.1 404");
            }
        }
    }

    private static String get(int port, String path, String headers) {
        return RawSocket.send(
                port, "GET " + path + " HTTP/1.1\nHost: x\nConnection: close\n" + headers + "\n");
    }

    private static RunningServer start(OpsPort port, ClientAddress addresses) {
        return RunningServer.start(
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .singletons(port, addresses)
                        .properties(WebSettings.of("127.0.0.1", -1, UploadLimit.USUAL, port)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
