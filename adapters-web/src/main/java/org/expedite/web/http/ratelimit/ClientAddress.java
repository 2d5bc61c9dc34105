package org.expedite.web.http.ratelimit;

import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from: the other end of its connection or, behind a proxy that is trusted to
 * tell it, the address in a header of the proxy's.
 */
public final class ClientAddress {

    /** Whoever has one address of IPv6 has all that begin like it. */
    private static final int NETWORK_BYTES = 8;

    private static final String UNKNOWN = "unknown";

    private final @Nullable String header;

    private ClientAddress(@Nullable String header) {
        this.header = header;
    }

    /**
     * The other end of the connection.
     *
     * @return the address as the network has it
     */
    public static ClientAddress ofConnection() {
        return new ClientAddress(null);
    }

    /**
     * What a proxy says. Of several addresses the last counts, which is the one that the proxy
     * itself has added; all others are the client's word.
     *
     * @param name of the header, such as {@code X-Forwarded-For}
     * @return the address in that header, or the other end of the connection where it has none
     */
    public static ClientAddress inHeader(String name) {
        return new ClientAddress(name);
    }

    /**
     * The address of a request.
     *
     * @param request the request
     * @return its address; of IPv6 only the network, the first 64 bits
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
