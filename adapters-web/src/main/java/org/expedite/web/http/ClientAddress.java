package org.expedite.web.http;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Address of a client: the other end of the connection or, behind a trusted proxy, the address in a
 * header that the proxy sets.
 */
public final class ClientAddress {

    private static final Logger LOG = LoggerFactory.getLogger(ClientAddress.class);
    private static final Set<String> OF_PROXIES =
            Set.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    private final @Nullable String header;
    private final AtomicBoolean warned = new AtomicBoolean();

    private ClientAddress(@Nullable String header) {
        this.header = header;
    }

    /**
     * Takes the other end of the connection. The first request that seems to come through a proxy
     * causes a warning.
     *
     * @return the address as the network has it
     */
    public static ClientAddress ofConnection() {
        return new ClientAddress(null);
    }

    /**
     * Takes the header of a proxy. Of several addresses the last one counts, which the proxy itself
     * has added; all others come from the client.
     *
     * @param name of the header, such as {@code X-Forwarded-For}
     * @return the address in that header, or the other end of the connection if it has none
     */
    public static ClientAddress inHeader(String name) {
        return new ClientAddress(name);
    }

    /**
     * Returns the address of a request.
     *
     * @param request the request
     * @return its address; null if it is unknown
     */
    public @Nullable InetAddress of(HttpRequest<?> request) {
        if (header == null) {
            warnOfProxy(request);
            return peerOf(request);
        }
        InetAddress told = told(request, header);
        return told == null ? peerOf(request) : told;
    }

    /**
     * Returns the network of a request, which counts as one client.
     *
     * @param request the request
     * @return its address; for IPv6 only the network, the first 64 bits
     */
    public String networkOf(HttpRequest<?> request) {
        return ClientNetwork.of(of(request));
    }

    /**
     * Returns the other end of the connection, whatever a proxy says.
     *
     * @param request the request
     * @return its address; null if it is unknown
     */
    public static @Nullable InetAddress peerOf(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress();
    }

    private void warnOfProxy(HttpRequest<?> request) {
        if (!warned.get()
                && OF_PROXIES.stream().anyMatch(name -> request.getHeaders().contains(name))
                && !warned.getAndSet(true)) {
            LOG.warn(
                    "A request has a header of a proxy, but EXPEDITE_CLIENT_ADDRESS_HEADER is not"
                            + " set: all clients of a proxy count as one address");
        }
    }

    private static @Nullable InetAddress told(HttpRequest<?> request, String header) {
        List<String> values = request.getHeaders().getAll(header);
        if (values.isEmpty()) {
            return null;
        }
        String last = values.getLast();
        try {
            return InetAddress.ofLiteral(last.substring(last.lastIndexOf(',') + 1).strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
