package org.expedite.application.signin;

import java.time.Duration;
import java.util.List;
import org.expedite.application.accounts.NewSession;

/** Result of a code by which a person confirms that its app works. */
public sealed interface ConfirmationResult {
    /**
     * The second factor is set up, and the person is signed in.
     *
     * @param session replaces the one that the browser has had
     * @param recoveryCodes codes that nobody can read again
     */
    record Confirmed(NewSession session, List<String> recoveryCodes) implements ConfirmationResult {
        public Confirmed {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        /** Omits the codes. */
        @Override
        public String toString() {
            return "Confirmed[" + session + "]";
        }
    }

    /** The code is not that of the app. */
    record Wrong() implements ConfirmationResult {}

    /** After several wrong codes, the next one has to wait. */
    record TooEarly(Duration remaining) implements ConfirmationResult {}

    /** The session is over, or another one sets up an app. */
    record Expired() implements ConfirmationResult {}
}
