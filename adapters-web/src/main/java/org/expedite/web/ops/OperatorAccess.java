package org.expedite.web.ops;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import org.expedite.web.http.ClientAddress;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.StatusProblems;
import org.expedite.web.http.routes.HealthCheck;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.server.OpsPort;
import org.jspecify.annotations.Nullable;

/**
 * Hides the metrics from clients, and all but health and metrics from the port of operators. Health
 * is on both ports.
 *
 * <p>Without a port of operators the metrics are for this machine only. The other end of the
 * connection must be a loopback address. If the address of the client is in a header of a proxy, it
 * must be one too: that proxy may be on this machine. So the header can hide the metrics, and never
 * show them.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OperatorAccess implements Ordered {

    private static final int NOT_FOUND = 404;

    private final OpsPort port;
    private final ClientAddress addresses;
    private final Routes routes;

    OperatorAccess(OpsPort port, ClientAddress addresses, Routes routes) {
        this.port = port;
        this.addresses = addresses;
        this.routes = routes;
    }

    @Override
    public int getOrder() {
        return FilterOrder.OPERATOR_ACCESS.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean visible =
                request.getPath().equals(OperatorPaths.METRICS)
                        ? isForOperators(request)
                        : !port.took(request)
                                || routes.isMarked(request.getPath(), HealthCheck.class);
        if (!visible) {
            throw new ProblemException(StatusProblems.of(NOT_FOUND, null));
        }
    }

    private boolean isForOperators(HttpRequest<?> request) {
        return port.number().isPresent()
                ? port.took(request)
                : isFromThisMachine(ClientAddress.peerOf(request), addresses.of(request));
    }

    /**
     * Returns whether a request was sent on this machine.
     *
     * @param peer the other end of the connection
     * @param client the address of the client, as a proxy may say
     */
    static boolean isFromThisMachine(@Nullable InetAddress peer, @Nullable InetAddress client) {
        return peer != null
                && peer.isLoopbackAddress()
                && client != null
                && client.isLoopbackAddress();
    }
}
