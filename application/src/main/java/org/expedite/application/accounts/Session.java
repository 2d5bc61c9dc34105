package org.expedite.application.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in of a person with a browser.
 *
 * @param stage whether the person is signed in, or has to prove more
 * @param createdAt the time of the first sign-in; its age counts from here
 * @param authenticatedAt the last time at which the person proved who it is
 * @param lastSeenAt the last request, up to a minute late
 * @param address the network address of the sign-in
 * @param browser the browser's own description, shortened; null if it gave none
 * @param issuer the provider that signed the person in; null for a local password
 */
public record Session(
        SessionId id,
        AccountId account,
        Stage stage,
        Instant createdAt,
        Instant authenticatedAt,
        Instant lastSeenAt,
        String address,
        @Nullable String browser,
        @Nullable String issuer) {
    /** Longest description of a browser, in characters. */
    public static final int MAX_BROWSER = 200;

    /** The part of a sign-in that a person has completed. */
    public enum Stage {
        /** Everything. */
        SIGNED_IN,
        /** The password; the second factor is due. */
        SECOND_FACTOR_DUE,
        /** The password; a second factor is required and not set up. */
        ENROLMENT_DUE
    }
}
