package org.expedite.web.http.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Access of scripts of other sites, as settings of the framework. They never get the cookies of the
 * browser: a script has to send a token of its own.
 */
public final class CrossOriginAccess {

    private static final String CORS = "micronaut.server.cors.";
    private static final String API = CORS + "configurations.api.";
    private static final String ONE_HOUR = "3600";

    private CrossOriginAccess() {}

    /**
     * Returns the settings.
     *
     * @param origins the exact origins that have access; empty for none
     * @param behindProxy whether requests of our own pages may arrive under a name of this machine,
     *     which a proxy has put into them; otherwise pages of other machines may send none
     * @return for {@code ApplicationContextBuilder.properties}
     */
    public static Map<String, Object> of(List<String> origins, boolean behindProxy) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CORS + "localhost-pass-through", behindProxy);
        if (!origins.isEmpty()) {
            settings.put(CORS + "enabled", true);
            settings.put(API + "allowed-origins", origins);
            settings.put(API + "allowed-methods", List.of("GET", "POST", "PUT", "DELETE"));
            settings.put(
                    API + "allowed-headers",
                    List.of(
                            "Accept",
                            "Authorization",
                            "Content-Type",
                            "Idempotency-Key",
                            "If-Match",
                            "If-None-Match",
                            "Range",
                            "X-Request-Id"));
            settings.put(
                    API + "exposed-headers",
                    List.of(
                            "Content-Disposition",
                            "Content-Range",
                            "ETag",
                            "Location",
                            "Retry-After",
                            "X-Request-Id"));
            settings.put(API + "allow-credentials", false);
            settings.put(API + "max-age", ONE_HOUR);
        }
        return settings;
    }
}
