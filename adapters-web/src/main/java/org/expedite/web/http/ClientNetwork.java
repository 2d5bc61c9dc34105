package org.expedite.web.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Networks of clients: what counts as one client where addresses are counted. */
public final class ClientNetwork {

    /** One client of IPv6 usually has all addresses that begin with these bytes. */
    private static final int NETWORK_BYTES = 8;

    private static final String UNKNOWN = "unknown";

    private ClientNetwork() {}

    /**
     * Returns the network of an address.
     *
     * @param address the address of a client; null if it is unknown
     * @return the address itself; for IPv6 its network, the first 64 bits
     */
    public static String of(@Nullable InetAddress address) {
        if (address == null) {
            return UNKNOWN;
        }
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

    /**
     * Returns the network of the other end of a connection.
     *
     * @param peer its address; null if it is unknown
     * @return the network
     */
    public static String ofPeer(@Nullable SocketAddress peer) {
        return of(peer instanceof InetSocketAddress socket ? socket.getAddress() : null);
    }
}
