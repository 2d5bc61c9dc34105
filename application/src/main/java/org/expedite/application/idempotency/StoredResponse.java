package org.expedite.application.idempotency;

import java.util.Map;

/**
 * The stored response of an executed request, returned unchanged for repetitions.
 *
 * @param status the HTTP status, 200 to 299, since only successful responses are stored
 * @param headers the headers by name
 * @param body the text of the body, empty if there is none; 16 MiB at most in UTF-8
 */
public record StoredResponse(int status, Map<String, String> headers, String body) {
    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 299;

    /** Copies the headers. */
    public StoredResponse {
        if (status < FIRST_STATUS || status > LAST_STATUS) {
            throw new IllegalArgumentException("Not a successful status: " + status);
        }
        headers = Map.copyOf(headers);
    }
}
