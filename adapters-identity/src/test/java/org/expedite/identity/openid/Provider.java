package org.expedite.identity.openid;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A provider on a socket, at which anybody signs in. */
final class Provider implements AutoCloseable {
    private static final String ID = "main";

    private final MockOAuth2Server server = new MockOAuth2Server();

    Provider() throws IOException {
        server.start();
    }

    String issuer() {
        return server.issuerUrl(ID).toString();
    }

    MockOAuth2Server server() {
        return server;
    }

    /** Signs a person in, with claims of its token for our client. */
    String authorize(URI address, String subject, List<String> audience, Map<String, Object> claims)
            throws IOException, InterruptedException {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(ID, subject, "JWT", audience, claims, 600));
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (address.getQuery().contains("prompt=login")) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=" + subject));
        }
        HttpResponse<String> response =
                HttpClient.newHttpClient()
                        .send(request.build(), HttpResponse.BodyHandlers.ofString());
        URI back = URI.create(response.headers().firstValue("Location").orElseThrow());
        return Arrays.stream(back.getQuery().split("&"))
                .filter(parameter -> parameter.startsWith("code="))
                .map(parameter -> parameter.substring("code=".length()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
