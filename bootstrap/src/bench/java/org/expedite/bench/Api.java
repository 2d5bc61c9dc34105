package org.expedite.bench;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests that have to succeed, one after the other. */
final class Api implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    private final HttpConnection connection;

    Api(int port) {
        connection = new HttpConnection(port);
    }

    /** Sends a request and returns the body of the response. */
    String send(String method, String path, String token, @Nullable String body)
            throws IOException {
        int status = connection.send(HttpConnection.request(method, path, token, body));
        if (status / 100 != 2) {
            throw new IllegalStateException(
                    "%s %s: %d %s".formatted(method, path, status, connection.body()));
        }
        return connection.body();
    }

    /** Opens a case and returns its number. */
    String open(String token, String body) throws IOException {
        String response = send("POST", "/v1/cases", token, body);
        Matcher number = NUMBER.matcher(response);
        if (!number.find()) {
            throw new IllegalStateException(response);
        }
        return number.group(1);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
