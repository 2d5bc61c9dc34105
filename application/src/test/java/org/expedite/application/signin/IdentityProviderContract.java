package org.expedite.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.expedite.application.PortContract;
import org.expedite.application.accounts.Identity;
import org.junit.jupiter.api.Test;

/** Contract for every adapter of {@link IdentityProvider} that has a provider. */
@PortContract
public interface IdentityProviderContract {
    URI CALLBACK = URI.create("https://support.example/sign-in/provider/callback");
    ProviderRequest REQUEST =
            new ProviderRequest(CALLBACK, "state-1", "nonce-1", "v".repeat(43), false);

    /** The port under test. */
    IdentityProvider identityProvider();

    /** The provider, as it names itself. */
    String issuer();

    /** Signs a person in at the provider, and returns the code that its browser brings back. */
    String authorize(URI address, String subject) throws Exception;

    @Test
    default void a_code_is_redeemed_once_for_the_person_that_signed_in() throws Exception {
        String code = authorize(identityProvider().signInAddress(REQUEST), "ana-subject");
        assertThat(identityProvider().redeem(REQUEST, code, issuer()))
                .map(ProviderSignIn::identity)
                .contains(new Identity(issuer(), "ana-subject"));
        assertThat(identityProvider().redeem(REQUEST, code, null)).as("again").isEmpty();
    }

    @Test
    default void a_code_is_worth_nothing_with_another_request() throws Exception {
        String code = authorize(identityProvider().signInAddress(REQUEST), "ana-subject");
        assertThat(
                        identityProvider()
                                .redeem(
                                        new ProviderRequest(
                                                CALLBACK,
                                                "state-1",
                                                "nonce-1",
                                                "w".repeat(43),
                                                false),
                                        code,
                                        null))
                .as("another verifier")
                .isEmpty();
        code = authorize(identityProvider().signInAddress(REQUEST), "ana-subject");
        assertThat(
                        identityProvider()
                                .redeem(
                                        new ProviderRequest(
                                                CALLBACK,
                                                "state-1",
                                                "nonce-2",
                                                "v".repeat(43),
                                                false),
                                        code,
                                        null))
                .as("another nonce")
                .isEmpty();
        code = authorize(identityProvider().signInAddress(REQUEST), "ana-subject");
        assertThat(identityProvider().redeem(REQUEST, code, "https://other.example"))
                .as("another provider")
                .isEmpty();
        assertThat(identityProvider().redeem(REQUEST, "never-given", null)).isEmpty();
    }

    @Test
    default void a_person_can_sign_out_at_the_provider() {
        URI then = URI.create("https://support.example/");
        assertThat(identityProvider().isConfigured()).isTrue();
        assertThat(identityProvider().signOutAddress(then).orElseThrow().toString())
                .startsWith(issuer());
    }
}
