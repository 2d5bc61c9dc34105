package org.expedite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request before it is sent. Characters of its texts are bytes, so that it may be malformed in
 * any way. JSON is written in ASCII; a {@code RawValue} in it is sent unchanged and may be invalid.
 */
final class Draft {
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int SHOWN_BYTES = 2_000;

    /** A header line. */
    record Header(String name, String value) {}

    private final List<String> mutations = new ArrayList<>();
    private final List<Header> headers = new ArrayList<>();
    private final List<String> query = new ArrayList<>();
    private String method;
    private String path;
    private @Nullable JsonNode json;
    private byte @Nullable [] bytes;
    private @Nullable String mustBeRejected;

    Draft(String method, String path) {
        this.method = method;
        this.path = path;
    }

    String method() {
        return method;
    }

    /** Its path as in the request line, without the query. */
    String path() {
        return path;
    }

    /** The body as JSON, or null if there is none. */
    @Nullable JsonNode json() {
        return json;
    }

    /** Returns the node at a pointer of the body, or a missing node. */
    JsonNode at(String pointer) {
        return json == null ? MissingNode.getInstance() : json.at(pointer);
    }

    /** The parts of the query, each {@code name=value}, encoded. */
    List<String> query() {
        return query;
    }

    Draft method(String other) {
        method = other;
        mustBeRejected = null;
        return this;
    }

    Draft path(String other) {
        path = other;
        mustBeRejected = null;
        return this;
    }

    Draft json(JsonNode body) {
        json = body;
        bytes = null;
        return this;
    }

    Draft bytes(byte[] body) {
        bytes = body.clone();
        return this;
    }

    /** Authenticates with a token. */
    Draft as(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** Sets a header, replacing all of the same name. */
    Draft header(String name, String value) {
        return withoutHeader(name).alsoHeader(name, value);
    }

    /** Adds a header line, even if there is one of the same name. */
    Draft alsoHeader(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    Draft withoutHeader(String name) {
        headers.removeIf(h -> h.name().equalsIgnoreCase(name));
        return this;
    }

    /** Returns the value of a header, or an empty text if there is none. */
    String header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /** Records the name of a mutation. */
    Draft mutated(String how) {
        mutations.add(how);
        return this;
    }

    /** Returns whether no mutation was applied to it. */
    boolean isUnchanged() {
        return mutations.isEmpty();
    }

    /** Records the reason for which no response may be a success. */
    Draft mustBeRejected(String why) {
        mustBeRejected = why;
        return this;
    }

    /** Returns the reason for which no response may be a success, or null if one may. */
    @Nullable String mustBeRejected() {
        return mustBeRejected;
    }

    /** The path and the query. */
    String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** The body in bytes, empty if there is none. */
    byte[] body() {
        if (bytes != null) {
            return bytes.clone();
        }
        return json == null ? new byte[0] : ascii(json).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes JSON in ASCII, except for raw values. */
    static String ascii(JsonNode json) {
        try {
            return ASCII.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the complete request in bytes. */
    byte[] wire() {
        byte[] body = body();
        StringBuilder head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1\r\n");
        headers.forEach(h -> head.append(h.name()).append(": ").append(h.value()).append("\r\n"));
        if (body.length > 0 || List.of("POST", "PUT", "PATCH").contains(method)) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** Returns its history, and its bytes in the syntax of {@code printf}. */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder("mutations " + mutations + "\n");
        byte[] wire = wire();
        for (int i = 0; i < Math.min(wire.length, SHOWN_BYTES); i++) {
            int b = wire[i] & 0xff;
            boolean plain = (b >= ' ' && b <= '~' && b != '\\' && b != '%') || b == '\n';
            shown.append(plain ? String.valueOf((char) b) : "\\x%02x".formatted(b));
        }
        int more = wire.length - SHOWN_BYTES;
        return more > 0 ? shown + "\n… and " + more + " bytes more" : shown.toString();
    }
}
