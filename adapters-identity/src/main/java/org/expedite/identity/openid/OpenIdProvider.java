package org.expedite.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.expedite.application.UnavailableException;
import org.expedite.application.accounts.Identity;
import org.expedite.application.signin.IdentityProvider;
import org.expedite.application.signin.ProviderRequest;
import org.expedite.application.signin.ProviderSignIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Provider of OpenID Connect: code flow with PKCE. Of its answers counts what it has signed for us
 * and for this request, and no more than issuer, subject and the time of the sign-in.
 */
public final class OpenIdProvider implements IdentityProvider {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);
    private static final int SKEW_SECONDS = 60;
    private static final int SERVER_ERRORS = 500;

    private final ProviderDiscovery discovery;
    private final ClientID client;
    private final @Nullable Secret secret;

    /**
     * Creates a provider.
     *
     * @param client our name there
     * @param secret our password there; null for none
     */
    public OpenIdProvider(ProviderDiscovery discovery, String client, @Nullable String secret) {
        this.discovery = discovery;
        this.client = new ClientID(client);
        this.secret = secret == null ? null : new Secret(secret);
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public URI signInAddress(ProviderRequest request) {
        AuthenticationRequest.Builder built =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE, new Scope("openid"), client, request.callback())
                        .endpointURI(discovery.metadata().getAuthorizationEndpointURI())
                        .state(new State(request.state()))
                        .nonce(new Nonce(request.nonce()))
                        .codeChallenge(
                                new CodeVerifier(request.verifier()), CodeChallengeMethod.S256);
        if (request.again()) {
            built.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
        }
        return built.build().toURI();
    }

    @Override
    public Optional<ProviderSignIn> redeem(
            ProviderRequest request, String code, @Nullable String issuer) {
        if (issuer != null && !issuer.equals(discovery.issuer())) {
            return refused("another issuer");
        }
        OIDCProviderMetadata metadata = discovery.metadata();
        try {
            HTTPResponse response = send(tokenRequest(metadata, request, code));
            TokenResponse tokens = OIDCTokenResponseParser.parse(response);
            if (!tokens.indicatesSuccess()) {
                return refused("the code");
            }
            return Optional.of(signIn((OIDCTokenResponse) tokens, request));
        } catch (ParseException | BadJOSEException | IllegalArgumentException e) {
            return refused(e.toString());
        } catch (KeySourceException e) {
            throw new UnavailableException("the keys of the identity provider are", e);
        } catch (JOSEException e) {
            return refused(e.toString());
        }
    }

    private TokenRequest tokenRequest(
            OIDCProviderMetadata metadata, ProviderRequest request, String code) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code),
                        request.callback(),
                        new CodeVerifier(request.verifier()));
        URI endpoint = metadata.getTokenEndpointURI();
        Secret known = secret;
        return known == null
                ? new TokenRequest.Builder(endpoint, client, grant).build()
                : new TokenRequest.Builder(endpoint, authentication(metadata, known), grant)
                        .build();
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata, Secret known) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client, known)
                : new ClientSecretPost(client, known);
    }

    private static HTTPResponse send(TokenRequest request) {
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(ProviderDiscovery.TIMEOUT_MS);
        http.setReadTimeout(ProviderDiscovery.TIMEOUT_MS);
        http.setFollowRedirects(false);
        try {
            HTTPResponse response = http.send();
            if (response.getStatusCode() >= SERVER_ERRORS) {
                throw new UnavailableException("the identity provider is");
            }
            return response;
        } catch (IOException e) {
            throw new UnavailableException("the identity provider is", e);
        }
    }

    private ProviderSignIn signIn(OIDCTokenResponse tokens, ProviderRequest request)
            throws BadJOSEException, JOSEException {
        IDTokenValidator validator =
                new IDTokenValidator(
                        new Issuer(discovery.issuer()), client, discovery.keys(), null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        IDTokenClaimsSet claims =
                validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(request.nonce()));
        requireForUs(claims);
        return new ProviderSignIn(
                new Identity(claims.getIssuer().getValue(), claims.getSubject().getValue()),
                Optional.ofNullable(claims.getAuthenticationTime()).map(Date::toInstant));
    }

    /** The validator accepts a token for several parties whoever has asked for it. */
    private void requireForUs(IDTokenClaimsSet claims) throws BadJOSEException {
        AuthorizedParty party = claims.getAuthorizedParty();
        boolean ours =
                party == null
                        ? claims.getAudience().size() == 1
                        : party.getValue().equals(client.getValue());
        if (!ours) {
            throw new BadJOSEException("it was issued to another party");
        }
    }

    /** People are not told why; operators are. */
    private static Optional<ProviderSignIn> refused(String why) {
        LOG.warn("A sign-in at the identity provider is not valid: {}", why);
        return Optional.empty();
    }

    @Override
    public Optional<URI> signOutAddress(URI then) {
        try {
            return Optional.ofNullable(discovery.metadata().getEndSessionEndpointURI())
                    .map(
                            endpoint ->
                                    new LogoutRequest(
                                                    endpoint, null, null, client, then, null, null)
                                            .toURI());
        } catch (UnavailableException _) {
            return Optional.empty();
        }
    }
}
