package org.expedite.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.UnavailableException;
import org.expedite.application.accounts.Identity;
import org.expedite.application.signin.IssuedToken;
import org.expedite.application.signin.IssuedTokens;

/**
 * Tokens of one issuer for one audience, which is us. They are signed by a key that the issuer
 * publishes, and expire; what a token says of its own keys is ignored.
 */
public final class JwtTokens implements IssuedTokens {
    private static final int SKEW_SECONDS = 60;
    private static final int PARTS = 3;
    private static final Set<String> REQUIRED = Set.of("sub", "exp");

    private final ProviderDiscovery discovery;
    private final DefaultJWTClaimsVerifier<SecurityContext> claims;

    /**
     * Creates the tokens of an issuer.
     *
     * @param audience by which the issuer names us
     */
    public JwtTokens(ProviderDiscovery discovery, String audience) {
        this.discovery = discovery;
        claims =
                new DefaultJWTClaimsVerifier<>(
                        audience,
                        new JWTClaimsSet.Builder().issuer(discovery.issuer()).build(),
                        REQUIRED);
        claims.setMaxClockSkew(SKEW_SECONDS);
    }

    @Override
    public Optional<IssuedToken> validate(String text) {
        if (text.split("\\.", -1).length != PARTS) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet valid = processor().process(text, null);
            return Optional.of(
                    new IssuedToken(
                            new Identity(discovery.issuer(), valid.getSubject()),
                            valid.getExpirationTime().toInstant()));
        } catch (ParseException | BadJOSEException | IllegalArgumentException _) {
            return Optional.empty();
        } catch (KeySourceException e) {
            throw new UnavailableException("the keys of the issuer of tokens are", e);
        } catch (JOSEException _) {
            return Optional.empty();
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(discovery.keys());
        processor.setJWTClaimsSetVerifier(claims);
        return processor;
    }
}
