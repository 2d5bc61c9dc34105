package org.expedite.application.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Origin of a sign-in.
 *
 * @param address the network address of the client
 * @param network the part of the address that counts as one client
 * @param browser the browser's own description; null if it gave none
 */
public record BrowserOrigin(String address, String network, @Nullable String browser) {
    public BrowserOrigin {
        if (browser != null && browser.length() > Session.MAX_BROWSER) {
            browser = browser.substring(0, Session.MAX_BROWSER);
        }
    }
}
