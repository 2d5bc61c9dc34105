package org.expedite.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.expedite.application.UnavailableException;
import org.junit.jupiter.api.Test;

/** A provider counts only as the one that is configured. */
class ForeignMetadataTest {

    @Test
    void metadata_of_another_issuer_is_not_accepted() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/own", answer(address + "/own", address));
        server.createContext("/foreign", answer("https://login.example", address));
        server.createContext("/slash", answer(address + "/slash/", address));
        server.start();
        try {
            assertThat(new ProviderDiscovery(address + "/own").metadata().getTokenEndpointURI())
                    .hasToString(address + "/token");
            for (String path : new String[] {"/foreign", "/slash"}) {
                ProviderDiscovery discovery = new ProviderDiscovery(address + path);
                assertThatThrownBy(discovery::metadata)
                        .as(path)
                        .isInstanceOf(UnavailableException.class);
            }
        } finally {
            server.stop(0);
        }
    }

    private static HttpHandler answer(String issuer, String address) {
        byte[] metadata =
                """
                {"issuer": "%s", "authorization_endpoint": "%s/authorize",
                 "token_endpoint": "%s/token", "jwks_uri": "%s/keys",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """
                        .formatted(issuer, address, address, address)
                        .getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, metadata.length);
            exchange.getResponseBody().write(metadata);
            exchange.close();
        };
    }
}
