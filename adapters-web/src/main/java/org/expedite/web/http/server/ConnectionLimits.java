package org.expedite.web.http.server;

import java.time.Duration;

/**
 * What clients may ask of the network side of a node. No thread and no connection to the database
 * is held while a request is read or an answer is sent; these limits bound the memory and the
 * sockets that slow clients hold.
 *
 * @param connections how many may be open at once, at least 1; one more is closed as it comes
 * @param requestTime from the first byte of a request to its last one; uploads may go on
 * @param answerTime from the moment that an answer is complete until the client has taken all of it
 */
public record ConnectionLimits(int connections, Duration requestTime, Duration answerTime) {

    /** How long a client may take to send a request. */
    public static final Duration REQUEST_TIME = Duration.ofSeconds(30);

    /**
     * How many bytes of a file that is uploaded must come within each {@link #requestTime()}; such
     * a request may take longer, as long as it goes on: 256 KiB.
     */
    public static final int UPLOAD_PACE_BYTES = 256 * 1024;

    /** How long a client may take to receive an answer. */
    public static final Duration ANSWER_TIME = Duration.ofSeconds(60);

    /** Checks them. */
    public ConnectionLimits {
        if (connections < 1 || !requestTime.isPositive() || !answerTime.isPositive()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /**
     * The usual times.
     *
     * @param connections how many may be open at once; at least 1
     * @return the limits
     */
    public static ConnectionLimits of(int connections) {
        return new ConnectionLimits(connections, REQUEST_TIME, ANSWER_TIME);
    }
}
