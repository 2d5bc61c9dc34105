package org.expedite.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.expedite.application.UnavailableException;
import org.expedite.application.signin.IdentityProvider;
import org.expedite.application.signin.IdentityProviderContract;
import org.expedite.application.signin.ProviderRequest;
import org.expedite.application.signin.ProviderSignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenIdProviderTest implements IdentityProviderContract {
    private static final String CLIENT = "expedite";

    private Provider provider;
    private OpenIdProvider adapter;

    @BeforeAll
    void start() throws IOException {
        provider = new Provider();
        adapter = new OpenIdProvider(new ProviderDiscovery(provider.issuer()), CLIENT, "secret");
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @Override
    public IdentityProvider identityProvider() {
        return adapter;
    }

    @Override
    public String issuer() {
        return provider.issuer();
    }

    @Override
    public String authorize(URI address, String subject) throws Exception {
        return provider.authorize(address, subject, List.of(CLIENT), Map.of());
    }

    @Test
    void the_browser_is_sent_with_a_challenge_and_asks_for_no_more_than_an_identity() {
        assertThat(adapter.signInAddress(REQUEST).getQuery())
                .contains(
                        "scope=openid",
                        "response_type=code",
                        "code_challenge_method=S256",
                        "client_id=expedite",
                        "state=state-1",
                        "nonce=nonce-1")
                .doesNotContain(REQUEST.verifier(), "prompt", "secret");
    }

    @Test
    void proving_again_asks_for_a_new_sign_in_and_tells_its_time() throws Exception {
        ProviderRequest again =
                new ProviderRequest(CALLBACK, "state-1", "nonce-1", "v".repeat(43), true);
        URI address = adapter.signInAddress(again);
        assertThat(address.getQuery()).contains("prompt=login", "max_age=0");
        Instant at = Instant.ofEpochSecond(1_780_000_000);
        String code =
                provider.authorize(
                        address, "ana", List.of(CLIENT), Map.of("auth_time", at.getEpochSecond()));
        assertThat(adapter.redeem(again, code, null))
                .flatMap(ProviderSignIn::authenticatedAt)
                .contains(at);
    }

    @Test
    void a_token_for_somebody_else_signs_nobody_in() throws Exception {
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(
                        Map.of("aud", "another"),
                        Map.of("iss", "https://other.example"),
                        Map.of("exp", 1_000_000_000))) {
            String code =
                    provider.authorize(
                            adapter.signInAddress(REQUEST), "ana", List.of(CLIENT), wrong);
            assertThat(adapter.redeem(REQUEST, code, null)).as("%s", wrong).isEmpty();
        }
    }

    @Test
    void a_provider_that_is_down_at_first_is_found_later() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        OpenIdProvider late =
                new OpenIdProvider(
                        new ProviderDiscovery("http://localhost:" + port + "/main"), CLIENT, null);
        assertThatThrownBy(() -> late.signInAddress(REQUEST))
                .isInstanceOf(UnavailableException.class);
        assertThat(late.signOutAddress(CALLBACK)).isEmpty();

        MockOAuth2Server server = new MockOAuth2Server();
        server.start(port);
        try {
            Thread.sleep(1_100);
            assertThat(late.signInAddress(REQUEST).getPath()).isEqualTo("/main/authorize");
        } finally {
            server.shutdown();
        }
        assertThat(late.signInAddress(REQUEST).getPath())
                .as("what was read before remains")
                .isEqualTo("/main/authorize");
    }
}
