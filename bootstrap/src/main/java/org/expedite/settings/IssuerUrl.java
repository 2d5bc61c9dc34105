package org.expedite.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Address by which an issuer of tokens names itself.
 *
 * @param text exactly as the issuer writes it
 */
public record IssuerUrl(String text) {

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none, or has no TLS and is not on this machine
     */
    static IssuerUrl of(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || uri.getFragment() != null
                || !("https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && isLoopback(uri.getHost())))) {
            throw new IllegalArgumentException(text);
        }
        return new IssuerUrl(text);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
