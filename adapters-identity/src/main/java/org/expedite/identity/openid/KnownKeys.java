package org.expedite.identity.openid;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of an issuer. Tokens with keys that it does not publish make it read them again, but rarely;
 * in between, such a token has no key, as long as any keys are known.
 */
final class KnownKeys implements JWKSource<SecurityContext> {
    private final JWKSource<SecurityContext> source;
    private volatile boolean known;

    KnownKeys(JWKSource<SecurityContext> source) {
        this.source = source;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            known = true;
            return keys;
        } catch (RateLimitReachedException tooOften) {
            if (known) {
                return List.of();
            }
            throw tooOften;
        }
    }
}
