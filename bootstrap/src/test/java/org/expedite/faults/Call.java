package org.expedite.faults;

import java.util.Map;

/**
 * A request of a client, with its idempotency key.
 *
 * @param path the path below the server
 * @param type the media type of the body
 * @param kind the kind of the request
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Call(Kind kind, String key, String path, String type, byte[] body) {
    /** Kinds of requests. */
    enum Kind {
        OPEN,
        NOTE,
        FILE
    }

    /**
     * The answer to a call.
     *
     * @param names the names that the answer gives to what was created
     */
    record Answer(int status, Map<String, String> names, boolean replayed) {
        boolean isAcknowledged() {
            return status == 201;
        }

        /** True if the call may be sent again: nothing was done, or it is unknown. */
        boolean isTransient() {
            return status == 409 || status == 429 || status >= 500;
        }
    }
}
