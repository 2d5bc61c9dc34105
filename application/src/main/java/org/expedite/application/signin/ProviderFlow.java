package org.expedite.application.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.expedite.application.accounts.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Way of a browser to the provider and back. The browser alone has it, in a cookie of its own for
 * each way; the state, the nonce and the verifier are hashes of it. So only the same browser can
 * complete it, several tabs can be under way, and all nodes know as much.
 *
 * @param secret unpredictable
 * @param begunAt in whole seconds
 * @param again whether the person of the present session has to prove anew who it is
 * @param returnPath path of ours to which the browser is sent in the end
 * @param invitation the code of an invitation that is used by it; null for none
 */
record ProviderFlow(
        String secret,
        Instant begunAt,
        boolean again,
        String returnPath,
        @Nullable String invitation) {
    /** Time in which a browser has to come back. */
    static final Duration VALID_FOR = Duration.ofMinutes(10);

    private static final int PARTS = 5;

    /** Returns the flow of a cookie; empty if it is not one. */
    static Optional<ProviderFlow> read(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ProviderFlow(
                            parts[0],
                            Instant.ofEpochSecond(Long.parseLong(parts[1])),
                            parts[2].equals("1"),
                            decoded(parts[3]),
                            parts[4].isEmpty() ? null : decoded(parts[4])));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Returns the cookie of this flow. */
    String cookie() {
        return String.join(
                ".",
                secret,
                String.valueOf(begunAt.getEpochSecond()),
                again ? "1" : "0",
                encoded(returnPath),
                invitation == null ? "" : encoded(invitation));
    }

    /** Returns whether a browser that comes back now, with a state, belongs to this flow. */
    boolean isCompletedBy(String state, Instant now) {
        return isEqual(state, derived("state"))
                && !begunAt.isAfter(now)
                && now.isBefore(begunAt.plus(VALID_FOR));
    }

    ProviderRequest request(URI callback) {
        return new ProviderRequest(
                callback, derived("state"), derived("nonce"), derived("verifier"), again);
    }

    /** Hashes the whole cookie, so that no part of it can be exchanged. */
    private String derived(String use) {
        byte[] hash = HexFormat.of().parseHex(Secrets.hash(use + "\n" + cookie()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static boolean isEqual(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    /** Omits the secrets. */
    @Override
    public String toString() {
        return "ProviderFlow[begunAt=" + begunAt + "]";
    }
}
