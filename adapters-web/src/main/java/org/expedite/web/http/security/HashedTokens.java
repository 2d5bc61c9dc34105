package org.expedite.web.http.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.expedite.application.access.Actor;

/**
 * Tokens stored only as SHA-256, so that neither a file nor a memory dump reveals one.
 *
 * <p>The look-up is by the hash of the token that a client sent. A client cannot choose a hash
 * close to another one, so the time of the look-up reveals nothing about existing tokens.
 */
public final class HashedTokens implements Tokens {

    private final Map<String, Actor> actorsByHash;

    private HashedTokens(Map<String, Actor> actorsByHash) {
        this.actorsByHash = Map.copyOf(actorsByHash);
    }

    /**
     * Creates tokens from their hashes.
     *
     * @param actorsByHash by the SHA-256 of the token, as 64 hexadecimal digits in lower case
     * @return the tokens
     */
    public static HashedTokens ofHashes(Map<String, Actor> actorsByHash) {
        return new HashedTokens(actorsByHash);
    }

    /**
     * Creates tokens from clear text, which is hashed and forgotten: for a demonstration.
     *
     * @param actorsByToken by the token itself
     * @return the tokens
     */
    public static HashedTokens ofTokens(Map<String, Actor> actorsByToken) {
        Map<String, Actor> hashed = new HashMap<>();
        actorsByToken.forEach((token, actor) -> hashed.put(hash(token), actor));
        return new HashedTokens(hashed);
    }

    @Override
    public Optional<Actor> actorOf(String bearerToken) {
        return Optional.ofNullable(actorsByHash.get(hash(bearerToken)));
    }

    /**
     * Returns the hash of a token, as in a tokens file.
     *
     * @param token the token in clear
     * @return its SHA-256, as 64 hexadecimal digits in lower case
     */
    public static String hash(String token) {
        byte[] clear = Objects.requireNonNull(token, "token").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(clear));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
