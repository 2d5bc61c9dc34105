package org.expedite.web.contract;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/**
 * An altered copy of a real response.
 *
 * @param real the real response
 * @param request the request that it pretends to answer
 */
record AlteredResponse(
        HttpResponse<String> real,
        HttpRequest request,
        int statusCode,
        HttpHeaders headers,
        String body)
        implements HttpResponse<String> {

    static AlteredResponse of(HttpResponse<String> real) {
        return new AlteredResponse(
                real, real.request(), real.statusCode(), real.headers(), real.body());
    }

    AlteredResponse asking(HttpRequest other) {
        return new AlteredResponse(real, other, statusCode, headers, body);
    }

    AlteredResponse answering(int other) {
        return new AlteredResponse(real, request, other, headers, body);
    }

    AlteredResponse saying(String old, String other) {
        if (!body.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + body);
        }
        return new AlteredResponse(real, request, statusCode, headers, body.replace(old, other));
    }

    /** Returns a copy with another value of a header; an empty one removes it. */
    AlteredResponse with(String name, String value) {
        Map<String, List<String>> all = new HashMap<>(headers.map());
        all.keySet().removeIf(name::equalsIgnoreCase);
        if (!value.isEmpty()) {
            all.put(name, new ArrayList<>(List.of(value)));
        }
        return new AlteredResponse(
                real, request, statusCode, HttpHeaders.of(all, (n, v) -> true), body);
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
        return real.previousResponse();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return real.sslSession();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public HttpClient.Version version() {
        return real.version();
    }
}
