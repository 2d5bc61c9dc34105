package org.expedite.web.http.requestlog;

import io.micronaut.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Id of a request: the client's own if it is valid, else a random one. It is in the response, in
 * every problem and in every log line.
 */
public final class RequestId {

    /** Header of requests and responses that holds the id. */
    public static final String HEADER = "X-Request-Id";

    /** Name of the id in the diagnostic context of the log. */
    public static final String MDC_KEY = "request_id";

    private static final String ATTRIBUTE = "org.expedite.request-id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private RequestId() {}

    /**
     * Returns the id of a request, the same each time.
     *
     * @param request the request
     * @return at most 100 characters of letters, digits, dot, underscore and hyphen
     */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> assign(request));
    }

    private static String assign(HttpRequest<?> request) {
        String sent = request.getHeaders().get(HEADER);
        String id =
                sent != null && SANE.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
