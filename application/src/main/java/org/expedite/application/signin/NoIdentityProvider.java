package org.expedite.application.signin;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands for the provider if none is configured. */
public final class NoIdentityProvider implements IdentityProvider {
    /** Creates the stand-in. */
    public NoIdentityProvider() {}

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public URI signInAddress(ProviderRequest request) {
        throw new IllegalStateException("no provider is configured");
    }

    @Override
    public Optional<ProviderSignIn> redeem(
            ProviderRequest request, String code, @Nullable String issuer) {
        return Optional.empty();
    }

    @Override
    public Optional<URI> signOutAddress(URI then) {
        return Optional.empty();
    }
}
