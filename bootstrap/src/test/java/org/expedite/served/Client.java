package org.expedite.served;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the API over a socket. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final @Nullable String token;

    /**
     * @param token to sign in with, null for nobody
     */
    Client(URI server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    /** Looks at a path. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON. */
    public Answer post(String path, Map<String, ?> body) {
        return send(withBody(path, "POST", body));
    }

    /** Puts JSON. */
    public Answer put(String path, Map<String, ?> body) {
        return send(withBody(path, "PUT", body));
    }

    private HttpRequest.Builder withBody(String path, String method, Map<String, ?> body) {
        try {
            return request(path)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), json(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        boolean isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
