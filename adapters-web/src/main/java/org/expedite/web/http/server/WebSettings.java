package org.expedite.web.http.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of the web server, as properties of its context: those that follow from others. The rest
 * is in {@code application.yml}, also on the class path of this module's tests; its bounds are
 * repeated here for code that has to know them.
 */
public final class WebSettings {

    /** Maximum size of a request body, except uploads: 1 MiB. */
    public static final long MAX_BODY_BYTES = 1024L * 1024;

    /** Maximum size of the first line of a request, with its address: 8 KiB. */
    public static final int MAX_LINE_BYTES = 8 * 1024;

    /** Maximum size of all headers of a request together: 16 KiB. */
    public static final int MAX_HEADER_BYTES = 16 * 1024;

    /** Maximum number of query parameters. */
    public static final int MAX_PARAMETERS = 100;

    /** Time that a connection may be without a byte in either direction: 60 s. */
    public static final Duration IDLE_TIME = Duration.ofSeconds(60);

    /** Time that an orderly stop waits for running requests: 20 s. */
    public static final Duration STOP_TIME = Duration.ofSeconds(20);

    private WebSettings() {}

    /**
     * Returns the settings of the server that are not in {@code application.yml}.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or -1 for a free one
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(String host, int port) {
        return of(host, port, UploadLimit.USUAL, OpsPort.NONE);
    }

    /**
     * Returns the settings of the server that are not in {@code application.yml}.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or -1 for a free one
     * @param uploads the limit of files; the same that the context has as a bean
     * @param ops the port for operators; the same that the context has as a bean
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(String host, int port, UploadLimit uploads, OpsPort ops) {
        Map<String, Object> settings = new HashMap<>(ops.listeners(host, port));
        settings.put("micronaut.server.host", host);
        settings.put("micronaut.server.port", port);
        settings.put(
                "micronaut.server.max-request-size", Math.max(MAX_BODY_BYTES, uploads.bodyBytes()));
        return settings;
    }
}
