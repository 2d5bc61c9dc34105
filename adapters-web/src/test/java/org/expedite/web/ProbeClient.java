package org.expedite.web;

import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** A client that sends unmodified requests, by default as Ana. */
@Singleton
public final class ProbeClient {
    private final ApiClient api;

    ProbeClient(ApiClient api) {
        this.api = api;
    }

    /** Port of the server. */
    public int port() {
        return api.port();
    }

    /** Creates a request as Ana. */
    public HttpRequest.Builder asAna(String path) {
        return anonymous(path).header("Authorization", "Bearer demo-ana");
    }

    /** Creates a request without authentication. */
    public HttpRequest.Builder anonymous(String path) {
        return api.request(path);
    }

    /** Posts JSON as Ana. */
    public Answer post(String path, String json) {
        return send(
                asAna(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Posts bytes as Ana. */
    public Answer post(String path, byte[] body) {
        return send(
                asAna(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Sends a GET as Ana. */
    public Answer get(String path) {
        return send(asAna(path).GET());
    }

    /** Sends a request and validates it and its response against the description. */
    public Answer send(HttpRequest.Builder request) {
        return api.send(request);
    }
}
