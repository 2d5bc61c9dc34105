package org.expedite.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.expedite.application.UnavailableException;
import org.expedite.application.accounts.Identity;
import org.expedite.application.signin.IssuedToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JwtTokensTest {
    private static final String AUDIENCE = "https://support.example";

    private Provider provider;
    private JwtTokens tokens;

    @BeforeAll
    void start() throws IOException {
        provider = new Provider();
        tokens = new JwtTokens(new ProviderDiscovery(provider.issuer()), AUDIENCE);
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    private SignedJWT issued(String issuerId, String audience, long seconds) {
        return provider.server()
                .issueToken(
                        issuerId,
                        "program",
                        new DefaultOAuth2TokenCallback(
                                issuerId, "robot", "JWT", List.of(audience), Map.of(), seconds));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience(AUDIENCE)
                .subject("robot")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    @Test
    void a_token_of_the_issuer_for_us_tells_whom_it_is_for_and_until_when() throws Exception {
        SignedJWT token = issued("main", AUDIENCE, 600);
        assertThat(tokens.validate(token.serialize()))
                .contains(
                        new IssuedToken(
                                new Identity(provider.issuer(), "robot"),
                                token.getJWTClaimsSet()
                                        .getExpirationTime()
                                        .toInstant()
                                        .truncatedTo(ChronoUnit.SECONDS)));
    }

    @Test
    void what_ended_a_few_seconds_ago_is_valid_because_clocks_differ() {
        assertThat(tokens.validate(issued("main", AUDIENCE, -30).serialize())).isPresent();
        assertThat(tokens.validate(issued("main", AUDIENCE, -90).serialize())).isEmpty();
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_is_worth_nothing() {
        assertThat(tokens.validate(issued("other", AUDIENCE, 600).serialize())).isEmpty();
        assertThat(tokens.validate(issued("main", "https://other.example", 600).serialize()))
                .isEmpty();
    }

    @Test
    void a_token_without_a_signature_of_the_issuer_is_worth_nothing() throws Exception {
        RSAKey own = new RSAKeyGenerator(2_048).keyID("main").generate();
        String good = issued("main", AUDIENCE, 600).serialize();
        String publicKey =
                provider.server().getConfig().getTokenProvider().publicJwkSet("main").toString();
        SignedJWT byPublicKey =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("main").build(),
                        claims().build());
        byPublicKey.sign(new MACSigner(publicKey + " ".repeat(64)));
        for (String bad :
                List.of(
                        new PlainJWT(claims().build()).serialize(),
                        signed(own, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("main")),
                        signed(own, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("unknown")),
                        signed(
                                own,
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwk(own.toPublicJWK())
                                        .keyID("main")),
                        byPublicKey.serialize(),
                        good.substring(0, good.lastIndexOf('.') + 1),
                        good.substring(0, good.length() - 20) + "A".repeat(20),
                        "exp_abc",
                        "a.b.c",
                        "")) {
            assertThat(tokens.validate(bad)).as(bad).isEmpty();
        }
        assertThat(tokens.validate(good)).as("still").isPresent();
    }

    private String signed(RSAKey key, JWSHeader.Builder header) throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims().build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Test
    void a_token_without_subject_or_expiry_or_from_the_future_is_worth_nothing() {
        for (String missing : List.of("sub", "exp", "aud", "iss")) {
            assertThat(tokens.validate(with(missing, null))).as(missing).isEmpty();
        }
        assertThat(tokens.validate(with("nbf", 4_000_000_000L))).isEmpty();
        assertThat(tokens.validate(with("sub", "x".repeat(256)))).isEmpty();
        assertThat(tokens.validate(with("sub", "x".repeat(255)))).isPresent();
    }

    private String with(String claim, @Nullable Object value) {
        Map<String, Object> claims = new HashMap<>();
        claims.put(claim, value);
        return provider.server()
                .issueToken(
                        "main",
                        "program",
                        new DefaultOAuth2TokenCallback(
                                "main", "robot", "JWT", List.of(AUDIENCE), claims, 600))
                .serialize();
    }

    @Test
    void keys_that_were_never_read_make_no_verdict() {
        JwtTokens alone = new JwtTokens(new ProviderDiscovery("http://localhost:1/main"), AUDIENCE);
        String token = issued("main", AUDIENCE, 600).serialize();
        assertThatThrownBy(() -> alone.validate(token)).isInstanceOf(UnavailableException.class);
        assertThat(alone.validate("exp_abc")).as("no such token").isEmpty();
    }
}
