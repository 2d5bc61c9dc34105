package org.expedite.web.http.server;

import java.time.Duration;

/**
 * Bounds of the network side of a node. No thread and no database connection is held while a
 * request is read or a response is sent; these bounds limit the memory and the sockets that slow
 * clients hold.
 *
 * @param connections maximum open connections, at least 1
 * @param perAddress maximum open connections of one address, at least 1; for IPv6 of one network
 * @param firstByteTime from the opening of a connection until its first byte
 * @param requestTime from the first byte of a request to its last one; uploads may take longer
 * @param answerTime from the completion of a response until the client has taken all of it
 */
public record ConnectionLimits(
        int connections,
        int perAddress,
        Duration firstByteTime,
        Duration requestTime,
        Duration answerTime) {

    /** Time in which a new connection has to bring its first byte. */
    public static final Duration FIRST_BYTE_TIME = Duration.ofSeconds(10);

    /** Time in which a client has to send a request. */
    public static final Duration REQUEST_TIME = Duration.ofSeconds(30);

    /**
     * Bytes of an upload that must arrive within each {@link #requestTime()}: 256 KiB. An upload
     * may take longer than that time as long as it makes this progress.
     */
    public static final int UPLOAD_PACE_BYTES = 256 * 1024;

    /** Time in which a client has to receive a response. */
    public static final Duration ANSWER_TIME = Duration.ofSeconds(60);

    /** Checks that all limits are positive. */
    public ConnectionLimits {
        if (connections < 1
                || perAddress < 1
                || !firstByteTime.isPositive()
                || !requestTime.isPositive()
                || !answerTime.isPositive()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /**
     * Creates limits with the usual times, in which one address has at most half of all
     * connections.
     *
     * @param connections maximum open connections; at least 1
     * @return the limits
     */
    public static ConnectionLimits of(int connections) {
        return usual(connections, Math.max(1, connections / 2));
    }

    /**
     * Creates limits with the usual times for a server behind a proxy, from whose address all
     * connections come.
     *
     * @param connections maximum open connections; at least 1
     * @return the limits
     */
    public static ConnectionLimits behindProxy(int connections) {
        return usual(connections, connections);
    }

    private static ConnectionLimits usual(int connections, int perAddress) {
        return new ConnectionLimits(
                connections, perAddress, FIRST_BYTE_TIME, REQUEST_TIME, ANSWER_TIME);
    }
}
