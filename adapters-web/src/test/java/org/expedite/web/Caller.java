package org.expedite.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.expedite.web.contract.Multipart;

/**
 * A caller of the API.
 *
 * @param api the client of the server
 * @param who the contact or member of staff; empty if unauthenticated
 */
public record Caller(ApiClient api, String who) {
    /** Sends a GET. */
    public Answer get(String path) {
        return send("GET", path, "");
    }

    /** Posts JSON, in which apostrophes stand for quotes. */
    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** Puts JSON, in which apostrophes stand for quotes; headers are names and values in turn. */
    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** Opens a case by web, about equipment under a direct contract of Ana's employer. */
    public Answer opens(String priority) {
        return post(
                "/v1/cases",
                "{'channel':'WEB','product':{'serial':'JN1'},'priority':'%s','synopsis':'Down'}"
                        .formatted(priority));
    }

    /** Sends any request. */
    public Answer send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (json.isEmpty()) {
            return api.send(request.method(method, BodyPublishers.noBody()));
        }
        request.header("Content-Type", "application/json");
        String body = json.replace('\'', '"');
        return api.send(request.method(method, BodyPublishers.ofString(body)));
    }

    /** Posts a multipart body; headers are names and values in turn. */
    public Answer post(String path, Multipart body, String... headers) {
        return post(path, Multipart.contentType(), body.bytes(), headers);
    }

    /** Posts bytes of any type; headers are names and values in turn. */
    public Answer post(String path, String contentType, byte[] body, String... headers) {
        return api.send(
                request(path, headers)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = api.request(path);
        if (!who.isEmpty()) {
            request.header("Authorization", "Bearer demo-" + who);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }
}
