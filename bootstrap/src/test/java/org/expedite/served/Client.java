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
import java.util.concurrent.ConcurrentHashMap;
import org.expedite.web.contract.Contract;
import org.expedite.web.contract.Multipart;
import org.jspecify.annotations.Nullable;

/**
 * A client of the API over a socket. Every request and response is checked against the API
 * description of the same server.
 */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /**
     * Shared by all clients: one per client would have its own thread, and connections that are
     * never reused.
     */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** API descriptions of servers, by their addresses. */
    private static final Map<URI, Contract> CONTRACTS = new ConcurrentHashMap<>();

    private final URI server;
    private final @Nullable String token;
    private final @Nullable String key;

    /**
     * Creates a client.
     *
     * @param token authenticates the client; null for none
     */
    Client(URI server, @Nullable String token) {
        this(server, token, null);
    }

    private Client(URI server, @Nullable String token, @Nullable String key) {
        this.server = server;
        this.token = token;
        this.key = key;
    }

    /** Returns a client that sends each request with an idempotency key. */
    public Client withKey(String idempotencyKey) {
        return new Client(server, token, idempotencyKey);
    }

    /** Sends a GET. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON. */
    public Answer post(String path, Map<String, ?> body) {
        return send(withBody(path, "POST", body));
    }

    /** Opens a critical case on a serial number. */
    Answer open(String serial) {
        return post(
                "/v1/cases",
                Map.of(
                        "channel", "WEB",
                        "product", Map.of("serial", serial),
                        "priority", "P1",
                        "synopsis", "Both routing engines reset"));
    }

    /** Posts without a body. */
    public Answer post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Posts a multipart body. */
    public Answer post(String path, Multipart body) {
        return send("POST", path, Map.of(), body);
    }

    /** Sends a multipart body with additional headers. */
    public Answer send(String method, String path, Map<String, String> headers, Multipart body) {
        HttpRequest.Builder request =
                request(path)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body.bytes()))
                        .header("Content-Type", Multipart.contentType());
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Sends a DELETE. */
    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a PUT without a body. */
    public Answer put(String path) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    /** Puts JSON. */
    public Answer put(String path, Map<String, ?> body) {
        return send(withBody(path, "PUT", body));
    }

    /** Sends any request; headers are added, and may replace the media type of a body. */
    public Answer send(
            String method, String path, Map<String, String> headers, @Nullable JsonNode body) {
        HttpRequest.Builder request = request(path).method(method, publisher(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        return send(request);
    }

    /**
     * Returns the API description of the server. It is read once, preferably before requests are
     * counted.
     */
    public Contract contract() {
        return CONTRACTS.computeIfAbsent(
                server, address -> Contract.of(ask(request("/openapi.yml").GET()).body()));
    }

    private HttpRequest.Builder withBody(String path, String method, Map<String, ?> body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, publisher(JSON.valueToTree(body)));
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable JsonNode body) {
        return body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(TIMEOUT);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = ask(request);
        contract().holds(response);
        try {
            return new Answer(
                    response.statusCode(), response.headers(), response.body(), json(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
