package org.expedite.settings;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * The origin of web pages: scheme, host and perhaps a port.
 *
 * @param uri as browsers write it: in lower case, without the scheme's usual port
 */
public record WebOrigin(URI uri) {
    private static final String HTTP = "http";
    private static final String HTTPS = "https";
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int MAX_PORT = 65_535;

    /**
     * Reads an origin.
     *
     * @param text such as {@code https://support.example}; one slash may follow
     * @throws IllegalArgumentException if it is none, or has more parts
     */
    static WebOrigin of(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null
                || uri.getScheme() == null
                || uri.getUserInfo() != null
                || uri.getQuery() != null
                || uri.getFragment() != null
                || !Set.of("", "/").contains(uri.getPath())) {
            throw new IllegalArgumentException(text);
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort();
        if (!Set.of(HTTP, HTTPS).contains(scheme) || port == 0 || port > MAX_PORT) {
            throw new IllegalArgumentException(text);
        }
        boolean usual = port == -1 || port == (scheme.equals(HTTPS) ? HTTPS_PORT : HTTP_PORT);
        return new WebOrigin(
                URI.create(
                        scheme
                                + "://"
                                + uri.getHost().toLowerCase(Locale.ROOT)
                                + (usual ? "" : ":" + port)));
    }

    /** Returns whether browsers reach it by TLS. */
    public boolean isSecure() {
        return HTTPS.equals(uri.getScheme());
    }

    /** Returns its host. */
    public String host() {
        return uri.getHost();
    }
}
