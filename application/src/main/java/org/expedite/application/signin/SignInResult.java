package org.expedite.application.signin;

import java.time.Duration;
import org.expedite.application.accounts.NewSession;

/** Result of a step of a sign-in. */
public sealed interface SignInResult {
    /**
     * The step succeeded. The stage of the session says what is due, if anything.
     *
     * @param session replaces the one that the browser has had
     */
    record Begun(NewSession session) implements SignInResult {}

    /** Something is wrong; what it is, nobody is told. */
    record Rejected() implements SignInResult {}

    /** After several failures, the next attempt has to wait. */
    record TooEarly(Duration remaining) implements SignInResult {}

    /** The sign-in that the step belongs to is over, and has to begin again. */
    record Expired() implements SignInResult {}
}
