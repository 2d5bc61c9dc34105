package org.expedite.application.signin;

import java.time.Duration;

/** Result of a check of a password or a code. */
sealed interface Proof {
    /** It is right, and the account is active. */
    record Right() implements Proof {}

    /** It is wrong, or the account cannot sign in. */
    record Wrong() implements Proof {}

    /** It was not checked, because too many were wrong before. */
    record TooEarly(Duration remaining) implements Proof {}
}
