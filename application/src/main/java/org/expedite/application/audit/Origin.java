package org.expedite.application.audit;

import org.jspecify.annotations.Nullable;

/**
 * Origin of a change: the request that causes it, or the center itself.
 *
 * @param address the address of the client; null if it is unknown
 * @param network the network that counts as one client; null if it is unknown
 * @param requestId the id of the request; null for the center itself
 */
public record Origin(
        @Nullable String address, @Nullable String network, @Nullable String requestId) {
    /** The center itself: jobs, commands on the server, and the start. */
    public static final Origin SYSTEM = new Origin(null, null, null);
}
