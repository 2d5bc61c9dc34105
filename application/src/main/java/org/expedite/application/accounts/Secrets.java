package org.expedite.application.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes the secrets of sessions and invitations, and the hashes that are stored of all secrets. */
public final class Secrets {
    private static final int BYTES = 32;

    private final RandomGenerator random;

    /**
     * Creates a maker.
     *
     * @param random unpredictable, such as {@link java.security.SecureRandom}
     */
    public Secrets(RandomGenerator random) {
        this.random = random;
    }

    /** Returns a new secret of 43 characters that may be part of an address. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns a new token; see {@link TokenText}. */
    public String nextToken() {
        return TokenText.generate(random);
    }

    /**
     * Returns the hash of a secret. Secrets are long and random, so a fast hash protects them; and
     * nobody can choose a secret whose hash is close to another one.
     *
     * @return its SHA-256, as 64 hexadecimal digits in lower case
     */
    public static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
