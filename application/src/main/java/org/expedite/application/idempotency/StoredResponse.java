package org.expedite.application.idempotency;

import java.util.Map;

/**
 * An answer to a request, as whoever took the request words it; it is kept and given back as it is.
 *
 * @param status of HTTP, 200 to 299: only what was done is answered again
 * @param headers by name
 * @param body the text of the body, empty where there is none; 16 MiB at most in UTF-8
 */
public record StoredResponse(int status, Map<String, String> headers, String body) {
    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 299;

    /** Copies the headers. */
    public StoredResponse {
        if (status < FIRST_STATUS || status > LAST_STATUS) {
            throw new IllegalArgumentException("No answer to what was done: " + status);
        }
        headers = Map.copyOf(headers);
    }
}
