package org.expedite.application.signin;

import org.jspecify.annotations.Nullable;

/**
 * The reply of the provider, as a browser brings it back.
 *
 * @param code null if the provider has refused
 * @param issuer the provider as the browser names it; null if it does not
 */
public record ProviderReply(String state, @Nullable String code, @Nullable String issuer) {
    /** Omits the secrets. */
    @Override
    public String toString() {
        return "ProviderReply[]";
    }
}
