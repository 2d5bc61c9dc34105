package org.expedite.web.http;

import java.net.URI;
import java.util.function.Supplier;

/**
 * Origin of our own pages, as it is configured. Links, the names of cookies and the check for
 * requests of other sites follow from it, and never from a header of a request.
 */
public final class PublicAddress {

    private static final String HTTPS = "https";

    private final Supplier<URI> origin;

    private PublicAddress(Supplier<URI> origin) {
        this.origin = origin;
    }

    /**
     * Creates an address that is configured.
     *
     * @param origin scheme, host and perhaps a port, in lower case, without a path
     * @return the address
     */
    public static PublicAddress of(URI origin) {
        return new PublicAddress(() -> origin);
    }

    /**
     * Creates the address of a server whose port is known only after its start.
     *
     * @param origin returns scheme, host and port of the running server
     * @return the address
     */
    public static PublicAddress ofRunning(Supplier<URI> origin) {
        return new PublicAddress(origin);
    }

    /**
     * Returns the origin as browsers send it.
     *
     * @return such as {@code https://support.example}
     */
    public String origin() {
        return origin.get().toString();
    }

    /**
     * Returns whether browsers reach our pages by TLS.
     *
     * @return true for https
     */
    public boolean isSecure() {
        return HTTPS.equals(origin.get().getScheme());
    }

    /**
     * Returns a link to one of our pages.
     *
     * @param path begins with a slash; encoded
     * @return the complete address
     */
    public URI link(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("must be a path");
        }
        return URI.create(origin() + path);
    }
}
