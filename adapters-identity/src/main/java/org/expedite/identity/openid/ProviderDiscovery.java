package org.expedite.identity.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.expedite.application.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Published addresses and keys of a provider. They are read when they are needed first, and again
 * from time to time, so the provider may be down when the program starts. While it is down, what
 * was read before remains.
 */
public final class ProviderDiscovery {
    /** Time that a browser can wait for, for a connection and for an answer each. */
    static final int TIMEOUT_MS = 3_000;

    /** Signatures with public keys only; a shared secret or no signature at all is none. */
    static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS384,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.PS384,
                    JWSAlgorithm.PS512,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384,
                    JWSAlgorithm.ES512);

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDiscovery.class);
    private static final long READ_AGAIN_AFTER = Duration.ofHours(1).toNanos();
    private static final long RETRY_AFTER = Duration.ofSeconds(1).toNanos();
    private static final int MAX_KEYS_BYTES = 256 * 1024;
    private static final long KEYS_OUTAGE_MS = Duration.ofHours(4).toMillis();
    private static final long KEYS_INTERVAL_MS = Duration.ofSeconds(5).toMillis();

    /**
     * Result of a reading.
     *
     * @param at on the clock of the process
     */
    private record Found(
            OIDCProviderMetadata metadata, JWSKeySelector<SecurityContext> keys, long at) {}

    private final String issuer;
    private @Nullable Found found;
    private @Nullable Long failedAt;

    /** Creates the discovery of an issuer, as it names itself. */
    public ProviderDiscovery(String issuer) {
        this.issuer = issuer;
    }

    String issuer() {
        return issuer;
    }

    /**
     * Returns what the provider publishes.
     *
     * @throws UnavailableException if it was never read, and cannot be read now
     */
    OIDCProviderMetadata metadata() {
        return found().metadata();
    }

    /** Returns the selector of the keys that the provider signs with. */
    JWSKeySelector<SecurityContext> keys() {
        return found().keys();
    }

    /** One thread reads, others wait for it; soon after a failure nobody tries again. */
    private synchronized Found found() {
        Found known = found;
        long now = System.nanoTime();
        if (known != null && now - known.at() < READ_AGAIN_AFTER) {
            return known;
        }
        if (failedAt == null || now - failedAt >= RETRY_AFTER) {
            try {
                known = read(known, now);
                found = known;
                failedAt = null;
            } catch (IOException | GeneralException | RuntimeException e) {
                failedAt = System.nanoTime();
                LOG.warn("The identity provider {} cannot be read: {}", issuer, e.toString());
            }
        }
        if (known == null) {
            throw new UnavailableException("the identity provider is");
        }
        return known;
    }

    /** The keys remain the same object while their address does, with what it has read. */
    private Found read(@Nullable Found known, long now) throws IOException, GeneralException {
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.resolve(new Issuer(issuer), TIMEOUT_MS, TIMEOUT_MS);
        URI address = metadata.getJWKSetURI();
        if (address == null) {
            throw new GeneralException("it names no keys");
        }
        boolean same = known != null && address.equals(known.metadata().getJWKSetURI());
        return new Found(metadata, same && known != null ? known.keys() : keysAt(address), now);
    }

    private static JWSKeySelector<SecurityContext> keysAt(URI address)
            throws MalformedURLException {
        JWKSource<SecurityContext> source =
                JWKSourceBuilder.<SecurityContext>create(
                                address.toURL(),
                                new DefaultResourceRetriever(
                                        TIMEOUT_MS, TIMEOUT_MS, MAX_KEYS_BYTES))
                        .refreshAheadCache(false)
                        .retrying(true)
                        .rateLimited(KEYS_INTERVAL_MS)
                        .outageTolerant(KEYS_OUTAGE_MS)
                        .build();
        return new JWSVerificationKeySelector<>(ALGORITHMS, new KnownKeys(source));
    }
}
