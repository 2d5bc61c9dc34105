package org.expedite.web.http.requestlog;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.LoggedPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Logs one line for each response: a sentence, with each of its parts as a field for structured
 * logs. Neither query nor body is logged, since they hold personal data.
 */
@Singleton
public final class AccessLog {
    private static final Logger ACCESS = LoggerFactory.getLogger("org.expedite.web.access");
    private static final String STARTED = "org.expedite.request-started";
    private static final String LOGGED = "org.expedite.request-logged";
    private static final String ACTOR = "org.expedite.request-actor";
    private static final String NOBODY = "-";
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final ClientAddress addresses;

    AccessLog(ClientAddress addresses) {
        this.addresses = addresses;
    }

    /** Starts the time of a request. */
    static void began(HttpRequest<?> request) {
        request.setAttribute(STARTED, System.nanoTime());
    }

    /**
     * Names the actor of a request, whatever the response will be.
     *
     * @param request the request
     * @param actorId the id of the actor whose token it has
     */
    public static void identified(HttpRequest<?> request, String actorId) {
        request.setAttribute(ACTOR, actorId);
    }

    /**
     * Logs a response, unless it is logged already.
     *
     * @param request the request
     * @param status of the response
     */
    void answered(HttpRequest<?> request, int status) {
        if (request.getAttribute(LOGGED).isPresent()) {
            return;
        }
        request.setAttribute(LOGGED, true);
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.MDC_KEY, RequestId.of(request))) {
            write(
                    request.getMethodName(),
                    LoggedPath.of(request),
                    status,
                    millisSince(request),
                    request.getAttribute(ACTOR, String.class).orElse(NOBODY),
                    addressOf(request));
        }
    }

    /**
     * Logs a response that no filter sees: the server responds to unreadable requests before all
     * filters.
     *
     * @param request the request
     * @param status of the response
     */
    public void answeredUnfiltered(HttpRequest<?> request, int status) {
        if (request.getAttribute(STARTED).isEmpty()) {
            answered(request, status);
        }
    }

    private static void write(
            String method, String path, int status, long millis, String actor, String address) {
        ACCESS.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("path", path)
                .addKeyValue("status", status)
                .addKeyValue("duration_ms", millis)
                .addKeyValue("actor", actor)
                .addKeyValue("client_address", address)
                .log("{} {} {} {} ms {} {}", method, path, status, millis, actor, address);
    }

    private static long millisSince(HttpRequest<?> request) {
        long now = System.nanoTime();
        long started = request.getAttribute(STARTED, Long.class).orElse(now);
        return (now - started) / NANOS_PER_MILLI;
    }

    private String addressOf(HttpRequest<?> request) {
        InetAddress address = addresses.of(request);
        return address == null ? NOBODY : address.getHostAddress();
    }
}
