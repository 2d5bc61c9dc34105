package org.expedite.application.signin;

import java.net.URI;

/**
 * Request to a provider to sign somebody in.
 *
 * @param callback our address to which the provider sends the browser back
 * @param state comes back with the browser
 * @param nonce comes back in what the provider signs
 * @param verifier secret of this request, of 43 characters; the provider gets its hash first
 * @param again whether the person has to prove anew who it is
 */
public record ProviderRequest(
        URI callback, String state, String nonce, String verifier, boolean again) {
    /** Omits the secrets. */
    @Override
    public String toString() {
        return "ProviderRequest[callback=" + callback + ", again=" + again + "]";
    }
}
