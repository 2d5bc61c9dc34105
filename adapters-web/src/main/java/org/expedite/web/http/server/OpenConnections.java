package org.expedite.web.http.server;

import io.netty.channel.Channel;
import java.util.HashMap;
import java.util.Map;
import org.expedite.web.http.ClientNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Counts open connections, all together and by the address of the client, and admits new ones.
 *
 * <p>One more connection than the limits allow is admitted for health checks, so that a node which
 * clients keep busy is not taken for a dead one. A newer connection replaces it until its request
 * has arrived.
 */
final class OpenConnections {

    /** Admission of a connection. */
    enum Admission {
        /** The connection may be used for everything. */
        FULL,
        /** The connection is beyond a limit and may be used for one health check. */
        HEALTH_CHECK,
        /** The connection is beyond a limit, and another one has the place for health checks. */
        NONE
    }

    private final ConnectionLimits limits;
    private final Map<String, Integer> openByNetwork = new HashMap<>();
    private int open;
    private @Nullable Channel kept;
    private boolean keptIsBusy;

    OpenConnections(ConnectionLimits limits) {
        this.limits = limits;
    }

    /** Admits a new connection, and counts it until it is closed. */
    synchronized Admission admit(Channel channel) {
        String network = ClientNetwork.ofPeer(channel.remoteAddress());
        if (open < limits.connections()
                && openByNetwork.getOrDefault(network, 0) < limits.perAddress()) {
            open++;
            openByNetwork.merge(network, 1, Integer::sum);
            var _ = channel.closeFuture().addListener(_ -> closed(network));
            return Admission.FULL;
        }
        return keep(channel) ? Admission.HEALTH_CHECK : Admission.NONE;
    }

    /**
     * Marks the connection for health checks as in use: its request has arrived.
     *
     * @return false if a newer connection has replaced it
     */
    synchronized boolean use(Channel channel) {
        boolean use = channel.equals(kept);
        keptIsBusy |= use;
        return use;
    }

    private boolean keep(Channel channel) {
        if (kept != null && keptIsBusy) {
            return false;
        }
        if (kept != null) {
            var _ = kept.close();
        }
        kept = channel;
        var _ = channel.closeFuture().addListener(_ -> closedKept(channel));
        return true;
    }

    private synchronized void closed(String network) {
        open--;
        openByNetwork.computeIfPresent(network, (_, count) -> count == 1 ? null : count - 1);
    }

    private synchronized void closedKept(Channel channel) {
        if (channel.equals(kept)) {
            kept = null;
            keptIsBusy = false;
        }
    }
}
