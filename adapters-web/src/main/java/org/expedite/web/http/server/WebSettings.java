package org.expedite.web.http.server;

import java.time.Duration;
import java.util.Map;

/**
 * The settings of the web server, as properties of its context: those that follow from others. The
 * rest is in {@code application.yml}, also on the class path of this module's tests; the bounds
 * that stand there are told here for code that has to know them.
 */
public final class WebSettings {

    /** The most bytes that the body of a request may have, attachments apart: 1 MiB. */
    public static final long MAX_BODY_BYTES = 1024L * 1024;

    /** The most bytes that the first line of a request may have, with its address: 8 KiB. */
    public static final int MAX_LINE_BYTES = 8 * 1024;

    /** The most bytes that all headers of a request may have together: 16 KiB. */
    public static final int MAX_HEADER_BYTES = 16 * 1024;

    /** The most parameters of a query that are read. */
    public static final int MAX_PARAMETERS = 100;

    /** How long a connection may be without a byte in either direction: 60 s. */
    public static final Duration IDLE_TIME = Duration.ofSeconds(60);

    /** How long an orderly stop waits for requests that run: 20 s. */
    public static final Duration STOP_TIME = Duration.ofSeconds(20);

    private WebSettings() {}

    /**
     * The settings of the server that are not in {@code application.yml}.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or -1 for a free one
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(String host, int port) {
        return of(host, port, UploadLimit.USUAL);
    }

    /**
     * The settings of the server that are not in {@code application.yml}.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or -1 for a free one
     * @param uploads how large files may be; the same that the context has as a bean
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(String host, int port, UploadLimit uploads) {
        return Map.of(
                "micronaut.server.host",
                host,
                "micronaut.server.port",
                port,
                "micronaut.server.max-request-size",
                Math.max(MAX_BODY_BYTES, uploads.bodyBytes()));
    }
}
