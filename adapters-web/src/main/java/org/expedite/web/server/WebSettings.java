package org.expedite.web.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of the web server, as properties of its context. */
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
     * All settings of the server.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or -1 for a free one
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(String host, int port) {
        return of(host, port, UploadLimit.USUAL);
    }

    /**
     * All settings of the server.
     *
     * @param host the address to listen on
     * @param port the port to listen on, or -1 for a free one
     * @param uploads how large files may be; the same that the context has as a bean
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(String host, int port, UploadLimit uploads) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("micronaut.application.name", "expedite");
        settings.put("micronaut.server.host", host);
        settings.put("micronaut.server.port", port);
        limits(settings, uploads);
        json(settings);
        security(settings);
        endpoints(settings);
        docs(settings);
        lifecycle(settings);
        return settings;
    }

    private static void limits(Map<String, Object> settings, UploadLimit uploads) {
        // Only uploads are read piece by piece; all other bodies are in memory and bounded there.
        settings.put(
                "micronaut.server.max-request-size", Math.max(MAX_BODY_BYTES, uploads.bodyBytes()));
        settings.put("micronaut.server.max-request-buffer-size", MAX_BODY_BYTES);
        settings.put("micronaut.server.max-params", MAX_PARAMETERS);
        settings.put("micronaut.server.idle-timeout", IDLE_TIME);
        settings.put("micronaut.server.read-idle-timeout", IDLE_TIME);
        settings.put("micronaut.server.write-idle-timeout", IDLE_TIME);
        settings.put("micronaut.server.netty.max-initial-line-length", MAX_LINE_BYTES);
        settings.put("micronaut.server.netty.max-header-size", MAX_HEADER_BYTES);
        settings.put("micronaut.server.netty.validate-headers", true);
        settings.put("micronaut.server.netty.request-decompression-enabled", false);
    }

    private static void json(Map<String, Object> settings) {
        settings.put("jackson.property-naming-strategy", "SNAKE_CASE");
        // Micronaut leaves out what is empty; this API promises that every field is there.
        settings.put("jackson.serialization-inclusion", "ALWAYS");
        settings.put("jackson.mapper.allow-coercion-of-scalars", false);
        // Jackson reads records itself, and keeps the path of every error.
        settings.put("jackson.bean-introspection-module", false);
    }

    private static void security(Map<String, Object> settings) {
        settings.put("micronaut.security.enabled", true);
        settings.put("micronaut.security.reject-not-found", true);
        settings.put("micronaut.security.redirect.enabled", false);
    }

    private static void endpoints(Map<String, Object> settings) {
        settings.put("endpoints.all.enabled", false);
        settings.put("endpoints.health.enabled", true);
        settings.put("endpoints.health.sensitive", false);
        settings.put("endpoints.health.details-visible", "NEVER");
        settings.put("endpoints.prometheus.enabled", true);
        settings.put("endpoints.prometheus.sensitive", false);
        settings.put("micronaut.metrics.enabled", true);
        settings.put("micronaut.metrics.export.prometheus.enabled", true);
    }

    private static void docs(Map<String, Object> settings) {
        String resources = "micronaut.router.static-resources.docs.";
        settings.put(resources + "mapping", "/docs/**");
        settings.put(
                resources + "paths",
                List.of("classpath:docs", "classpath:META-INF/swagger/views/swagger-ui/res"));
    }

    private static void lifecycle(Map<String, Object> settings) {
        settings.put("micronaut.lifecycle.graceful-shutdown.enabled", true);
        settings.put("micronaut.lifecycle.graceful-shutdown.grace-period", STOP_TIME);
    }
}
