package org.expedite.web.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;

/** The response to an attempt that comes too early after others that failed. */
public final class TooEarlyResponse {

    private TooEarlyResponse() {}

    /**
     * Begins the response.
     *
     * @param remaining the time until the next attempt
     * @return 429 without a body
     */
    public static MutableHttpResponse<Object> of(Duration remaining) {
        return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds(remaining)));
    }

    /**
     * Returns whole seconds, after which the attempt is not too early.
     *
     * @param remaining the time until the next attempt
     * @return at least 1
     */
    public static long seconds(Duration remaining) {
        return Math.max(1, remaining.plusMillis(999).toSeconds());
    }
}
