package org.expedite.application.signin;

import java.net.URI;

/**
 * Beginning of a browser's way to the provider.
 *
 * @param address to which the browser is sent
 * @param state part of that address, by which the cookie is found again
 * @param cookie what the browser has to keep, and nobody else gets
 */
public record ProviderStart(URI address, String state, String cookie) {
    /** Omits the secrets. */
    @Override
    public String toString() {
        return "ProviderStart[]";
    }
}
