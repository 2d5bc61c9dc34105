package org.expedite.web.http.server;

import io.micronaut.http.HttpRequest;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Port of the node for operators, apart from the port for clients.
 *
 * @param number the port; empty if there is none, and operators use the port for clients
 */
public record OpsPort(OptionalInt number) {

    /** No port of its own. */
    public static final OpsPort NONE = new OpsPort(OptionalInt.empty());

    /** Maximum connections on that port at once. */
    public static final int MAX_CONNECTIONS = 50;

    private static final String LISTENERS = "micronaut.server.netty.listeners.";

    /**
     * Creates the port.
     *
     * @param number 1 to 65535
     * @return the port
     */
    public static OpsPort of(int number) {
        return new OpsPort(OptionalInt.of(number));
    }

    /**
     * Returns whether a request came by this port.
     *
     * @param request the request
     * @return false if there is no such port
     */
    public boolean took(HttpRequest<?> request) {
        return number.isPresent() && request.getServerAddress().getPort() == number.getAsInt();
    }

    /** Returns whether a connection came by this port. */
    boolean took(Channel channel) {
        return number.isPresent()
                && channel.localAddress() instanceof InetSocketAddress local
                && local.getPort() == number.getAsInt();
    }

    /** Returns the settings of a server that listens on both ports. */
    Map<String, Object> listeners(String host, int clientPort) {
        return number.isEmpty()
                ? Map.of()
                : Map.of(
                        LISTENERS + "clients.host", host,
                        LISTENERS + "clients.port", clientPort,
                        LISTENERS + "operators.host", host,
                        LISTENERS + "operators.port", number.getAsInt());
    }
}
