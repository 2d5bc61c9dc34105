package org.expedite.web;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.expedite.web.contract.Contract;

/**
 * Client of the server of its context, over a real socket. Every request and response must agree
 * with the description that this server serves.
 */
@Singleton
public final class ApiClient {
    /**
     * Shared by all contexts, because closing it would wait for requests that a test leaves open.
     */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final EmbeddedServer server;
    private final Contract contract;

    /** The description is read at the start of the server, so that no test sees that request. */
    ApiClient(EmbeddedServer server) {
        this.server = server;
        contract = Contract.of(exchange(request("/openapi.yml")).body());
    }

    /** Returns an authenticated caller: {@code ana}, {@code engineer}, {@code registrar}, … */
    public Caller as(String who) {
        return new Caller(this, who);
    }

    /** Returns an unauthenticated caller. */
    public Caller anonymous() {
        return new Caller(this, "");
    }

    /** Port of the server. */
    public int port() {
        return server.getPort();
    }

    /** Creates a request to a path without authentication. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    /** Sends a request and validates it and its response against the description. */
    public Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer = exchange(request);
        contract.holds(answer);
        return new Answer(answer);
    }

    /** The description that the server serves. */
    public Contract contract() {
        return contract;
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
