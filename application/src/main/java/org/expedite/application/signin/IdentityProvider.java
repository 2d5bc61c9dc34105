package org.expedite.application.signin;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port to the provider that signs people in elsewhere (OpenID Connect). */
public interface IdentityProvider {
    /** Returns whether there is a provider. All other methods need one. */
    boolean isConfigured();

    /**
     * Returns the address to which a browser is sent, to sign in at the provider.
     *
     * @throws org.expedite.application.UnavailableException if the provider cannot be asked how
     */
    URI signInAddress(ProviderRequest request);

    /**
     * Exchanges the code that a browser has brought back.
     *
     * @param request as it was for the address
     * @param issuer the provider as the browser named it; null if it did not
     * @return empty if the provider does not accept the code, or if its answer is not valid for the
     *     request
     * @throws org.expedite.application.UnavailableException if the provider cannot be reached
     */
    Optional<ProviderSignIn> redeem(ProviderRequest request, String code, @Nullable String issuer);

    /**
     * Returns the address to which a browser is sent, to sign out at the provider.
     *
     * @param then our address to which the provider sends the browser next
     * @return empty if the provider has none, or cannot be reached now
     */
    Optional<URI> signOutAddress(URI then);
}
