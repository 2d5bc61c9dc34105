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
 * server. So a server whose clients are on its own machine responds to names of that machine only.
 */
public final class ServedHosts {

    private static final String LOCALHOST = "localhost";

    private final Optional<Set<String>> names;

    private ServedHosts(Optional<Set<String>> names) {
        this.names = names;
    }

    /**
     * Takes every name.
     *
     * @return names of a server whose names are known to its operators only
     */
    public static ServedHosts any() {
        return new ServedHosts(Optional.empty());
    }

    /**
     * Takes the names and addresses of the loopback interface only.
     *
     * @param more other names that are configured
     * @return names of a server for its own machine
     */
    public static ServedHosts loopbackAnd(String... more) {
        return new ServedHosts(
                Optional.of(
                        Arrays.stream(more)
                                .map(ServedHosts::canonical)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Returns whether the server responds to a valid value of the header {@code Host}. */
    boolean contain(String host) {
        return names.isEmpty()
                || names.get().contains(canonical(withoutPort(host)))
                || isLoopback(canonical(withoutPort(host)));
    }

    private static boolean isLoopback(String name) {
        if (name.equals(LOCALHOST) || name.endsWith("." + LOCALHOST)) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(name).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String withoutPort(String host) {
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.lastIndexOf(':');
        return end > 0 ? host.substring(0, end) : host;
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
