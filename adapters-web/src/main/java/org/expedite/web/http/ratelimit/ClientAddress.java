package org.expedite.web.http.ratelimit;

import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Address of a client: the other end of the connection or, behind a trusted proxy, the address in a
 * header that the proxy sets.
 */
public final class ClientAddress {

    /** One client of IPv6 usually has all addresses that begin with these bytes. */
    private static final int NETWORK_BYTES = 8;

    private static final String UNKNOWN = "unknown";

    private final @Nullable String header;

    private ClientAddress(@Nullable String header) {
        this.header = header;
    }

    /**
     * Takes the other end of the connection.
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
     * @return its address; for IPv6 only the network, the first 64 bits
     */
    String of(HttpRequest<?> request) {
        InetAddress told = header == null ? null : told(request, header);
        InetAddress address = told == null ? request.getRemoteAddress().getAddress() : told;
        return address == null ? UNKNOWN : networkOf(address);
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

    private static String networkOf(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] network = Arrays.copyOf(address.getAddress(), address.getAddress().length);
        Arrays.fill(network, NETWORK_BYTES, network.length, (byte) 0);
        try {
            return InetAddress.getByAddress(network).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("its length is that of an address", e);
        }
    }
}
