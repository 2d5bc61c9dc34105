package org.expedite.settings;

import java.net.URI;
import java.util.Set;

/**
 * The address to which people report vulnerabilities.
 *
 * @param uri a page with TLS, an e-mail address or a phone number
 */
public record SecurityContact(URI uri) {
    private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it has another scheme
     */
    static SecurityContact of(String text) {
        URI uri = URI.create(text);
        if (uri.getScheme() == null
                || !SCHEMES.contains(uri.getScheme())
                || !text.chars().allMatch(c -> c > ' ' && c < '\u007f')) {
            throw new IllegalArgumentException(text);
        }
        return new SecurityContact(uri);
    }
}
