package org.expedite.web.http.server;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names under which a server responds. A page of a hostile site can make a browser connect to this
 * machine under a name of that site (DNS rebinding), and would then be regarded as a page of this
 * server. So a server responds to its public name, and to names of its own machine. Addresses are
 * no names: nobody else can make a name of them.
 */
public final class ServedHosts {

    private static final String LOCALHOST = "localhost";

    private final Optional<Set<String>> names;
    private final boolean anyAddress;

    private ServedHosts(Optional<Set<String>> names, boolean anyAddress) {
        this.names = names;
        this.anyAddress = anyAddress;
    }

    /**
     * Takes every name.
     *
     * @return names of a server whose names are known to its operators only
     */
    public static ServedHosts any() {
        return new ServedHosts(Optional.empty(), true);
    }

    /**
     * Takes the names and addresses of the loopback interface only.
     *
     * @param more other names that are configured
     * @return names of a server for its own machine
     */
    public static ServedHosts loopbackAnd(String... more) {
        return new ServedHosts(Optional.of(canonical(more)), false);
    }

    /**
     * Takes a public name, the names of the loopback interface, and every address: load balancers
     * and monitors call a node by its address.
     *
     * @param name the host of the public address
     * @return names of a server for everybody
     */
    public static ServedHosts publicly(String name) {
        return new ServedHosts(Optional.of(canonical(new String[] {name})), true);
    }

    /** Returns whether the server responds to a valid value of the header {@code Host}. */
    boolean contain(String host) {
        return names.isEmpty()
                || names.get().contains(canonical(withoutPort(host)))
                || isLocalOrAddress(canonical(withoutPort(host)));
    }

    private boolean isLocalOrAddress(String name) {
        if (name.equals(LOCALHOST) || name.endsWith("." + LOCALHOST)) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(name).isLoopbackAddress() || anyAddress;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String withoutPort(String host) {
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.lastIndexOf(':');
        return end > 0 ? host.substring(0, end) : host;
    }

    private static Set<String> canonical(String[] names) {
        return Arrays.stream(names)
                .map(ServedHosts::canonical)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A name may end in the dot of the root of all names; an address may stand in brackets. */
    private static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[") && lower.endsWith("]")) {
            return lower.substring(1, lower.length() - 1);
        }
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
