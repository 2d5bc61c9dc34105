package org.expedite.settings;

import java.util.Optional;

/**
 * How much one node takes from its clients.
 *
 * @param requestsPerSecond how many requests a caller may send in a second, 0 for no limit
 * @param addressHeader the header in which a proxy tells where a request comes from; empty where
 *     that is the other end of the connection
 * @param connections how many connections of clients may be open at once
 */
public record Traffic(int requestsPerSecond, Optional<String> addressHeader, int connections) {

    private static final int USUAL_RATE = 100;
    private static final int LARGEST_RATE = 1_000_000;
    private static final int USUAL_CONNECTIONS = 1_000;
    private static final int MOST_CONNECTIONS = 100_000;
    private static final String HEADER_NAME = "[A-Za-z0-9-]{1,100}";

    static Traffic of(Variables given) {
        return new Traffic(
                given.number("EXPEDITE_RATE_LIMIT", 0, LARGEST_RATE, USUAL_RATE),
                given.parsed(
                        "EXPEDITE_CLIENT_ADDRESS_HEADER",
                        "the name of a header, such as X-Forwarded-For",
                        Traffic::headerName),
                given.number("EXPEDITE_MAX_CONNECTIONS", 1, MOST_CONNECTIONS, USUAL_CONNECTIONS));
    }

    private static String headerName(String text) {
        if (!text.matches(HEADER_NAME)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
