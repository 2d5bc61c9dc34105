package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.expedite.persistence.TestDatabase;
import org.expedite.web.http.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A production behind a proxy on the same machine, with a public address and another site. */
@MicronautTest(transactional = false, contextBuilder = PublicAddressTest.Production.class)
class PublicAddressTest {
    private static final String TOOLS = "https://tools.example";

    @Inject EmbeddedServer server;
    @Inject PublicAddress address;

    /** The settings of this class. */
    public static final class Production extends DemoContext {
        /** Called by the test framework. */
        public Production() {
            super(
                    Map.of(
                            "EXPEDITE_ENVIRONMENT", "production",
                            "EXPEDITE_EMBEDDED_IN_PRODUCTION", "true",
                            "EXPEDITE_PUBLIC_URL", "https://Support.example/",
                            "EXPEDITE_CORS_ORIGINS", TOOLS + ", https://other.example:8443",
                            "EXPEDITE_SECURITY_CONTACT", "mailto:security@support.example"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "support.example, ",
        "SUPPORT.example.:443, ",
        "127.0.0.1:8080, https://evil.example",
        "192.0.2.7, evil.example"
    })
    void links_are_never_made_from_headers_of_a_request(String host, String forwarded) {
        String response =
                get("/.well-known/security.txt", host, forwardedHeaders(String.valueOf(forwarded)));

        assertThat(response)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-type: text/plain")
                .containsIgnoringCase("strict-transport-security: max-age=31536000")
                .endsWith(
                        """
                        Contact: mailto:security@support.example
                        Expires: 2026-11-28T00:00:00Z
                        Preferred-Languages: en
                        Canonical: https://support.example/.well-known/security.txt
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "support.example.evil.example", "tools.example"})
    void other_hosts_are_rejected_but_for_operators(String host) {
        assertThat(get("/v1/program", host, forwardedHeaders("support.example")))
                .startsWith("HTTP/1.1 421")
                .contains("MISDIRECTED_REQUEST");
        assertThat(get("/health/liveness", host, "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void own_pages_may_send_forms_through_the_proxy_and_others_may_not() {
        assertThat(post("https://support.example")).startsWith("HTTP/1.1 401");
        assertThat(post("https://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(post(TOOLS)).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {TOOLS, "https://other.example:8443"})
    void configured_sites_may_call_the_api_without_cookies(String origin) {
        String response = get("/v1/program", "support.example", "Origin: " + origin + "\n");
        String preflight =
                send(
                        "OPTIONS /v1/cases HTTP/1.1\nHost: support.example\nOrigin: "
                                + origin
                                + "\nAccess-Control-Request-Method: POST\n"
                                + "Access-Control-Request-Headers: authorization,content-type\n");

        assertThat(response)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("access-control-allow-origin: " + origin)
                .containsIgnoringCase("vary: origin")
                .containsIgnoringCase("access-control-expose-headers: ")
                .doesNotContainIgnoringCase("access-control-allow-credentials");
        assertThat(preflight)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("access-control-allow-origin: " + origin)
                .containsIgnoringCase("access-control-allow-methods: POST")
                .doesNotContainIgnoringCase("access-control-allow-credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://tools.example.evil.example",
                "http://tools.example",
                "https://tools.example:444",
                "https://support.example",
                "null"
            })
    void scripts_of_other_sites_read_nothing(String origin) {
        assertThat(get("/v1/program", "support.example", "Origin: " + origin + "\n"))
                .doesNotContainIgnoringCase("access-control-");
        assertThat(
                        send(
                                "OPTIONS /v1/cases HTTP/1.1\nHost: support.example\nOrigin: "
                                        + origin
                                        + "\nAccess-Control-Request-Method: POST\n"))
                .doesNotContainIgnoringCase("access-control-allow-origin");
    }

    @Test
    void nobody_signs_in_to_a_production_by_one_click() {
        assertThat(get("/sign-in", "support.example", "Accept: text/html\n"))
                .startsWith("HTTP/1.1 200")
                .contains("name=\"password\"")
                .doesNotContain("/sign-in/demo");
        assertThat(
                        send(
                                """
                                POST /sign-in/demo HTTP/1.1
                                Host: support.example
                                Sec-Fetch-Site: same-origin
                                Content-Length: 10
                                Content-Type: application/x-www-form-urlencoded
                                """,
                                "person=ana"))
                .startsWith("HTTP/1.1 404")
                .doesNotContainIgnoringCase("set-cookie");
    }

    @Test
    void the_address_is_as_browsers_write_it() {
        assertThat(address.origin()).isEqualTo("https://support.example");
        assertThat(address.isSecure()).isTrue();
        assertThat(address.link("/sign-in")).hasToString("https://support.example/sign-in");
    }

    @Test
    void without_a_setting_it_is_that_of_the_running_server() {
        try (Center center = new Center(TestDatabase.Kind.H2, Map.of())) {
            PublicAddress own = center.server().context().getBean(PublicAddress.class);

            assertThat(own.origin()).isEqualTo(center.server().address().toString());
            assertThat(own.isSecure()).isFalse();
            assertThat(center.asNobody().get("/.well-known/security.txt").status()).isEqualTo(404);
        }
    }

    private static String forwardedHeaders(String host) {
        return "X-Forwarded-Host: %s\nForwarded: host=%s\nX-Forwarded-Proto: ftp\n"
                .formatted(host, host);
    }

    private String post(String origin) {
        return send(
                "POST /v1/cases HTTP/1.1\nHost: 127.0.0.1:8080\nCookie: a=b\nContent-Length: 0\n"
                        + "Origin: "
                        + origin
                        + "\n");
    }

    private String get(String path, String host, String headers) {
        return send("GET " + path + " HTTP/1.1\nHost: " + host + "\n" + headers);
    }

    private String send(String head) {
        return send(head, "");
    }

    private String send(String head, String body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = head + "Connection: close\n\n" + body;
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
