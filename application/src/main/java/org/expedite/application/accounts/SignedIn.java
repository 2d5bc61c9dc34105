package org.expedite.application.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A caller who is signed in.
 *
 * @param actor the caller, with the roles that count for this request
 * @param account its account
 * @param means how it signed in
 * @param meansId the id of the token or the session, or the issuer of a foreign token
 * @param expiresAt the end of the token or session; null if it has none
 * @param authenticatedAt when the person of a session last proved who it is; null for programs
 */
public record SignedIn(
        Actor actor,
        Account account,
        Means means,
        String meansId,
        @Nullable Instant expiresAt,
        @Nullable Instant authenticatedAt) {

    /** Time after a proof of identity in which a person may make tokens and change accounts. */
    public static final Duration PROOF_LASTS = Duration.ofMinutes(10);

    /** Way of a sign-in. */
    public enum Means {
        /** A token that Expedite made. */
        TOKEN,
        /** The cookie of a browser. */
        SESSION,
        /** A token of the configured issuer. */
        ISSUED_TOKEN
    }

    /** Returns the session by which it signed in; empty if it did so by a token. */
    public Optional<SessionId> sessionId() {
        return means == Means.SESSION ? Optional.of(new SessionId(meansId)) : Optional.empty();
    }

    /**
     * Requires a person to have proved recently who it is, before it makes tokens or changes
     * accounts: somebody else may use its browser. Programs have no need to.
     *
     * @throws ReauthenticationRequiredException if the last proof is older than {@link
     *     #PROOF_LASTS}
     */
    public void requireRecentProof(Instant now) {
        if (means == Means.SESSION
                && (authenticatedAt == null || !now.isBefore(authenticatedAt.plus(PROOF_LASTS)))) {
            throw new ReauthenticationRequiredException();
        }
    }
}
