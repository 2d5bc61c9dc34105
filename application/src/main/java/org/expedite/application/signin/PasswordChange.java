package org.expedite.application.signin;

import java.time.Duration;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.accounts.NewSession;

/** Result of a change of a password. */
public sealed interface PasswordChange {
    /**
     * The password is changed, and all other sessions of the person have ended.
     *
     * @param session replaces the one that the browser has had
     */
    record Changed(NewSession session) implements PasswordChange {}

    /** The present password is wrong. */
    record Rejected() implements PasswordChange {}

    /** After several wrong passwords, the next one has to wait. */
    record TooEarly(Duration remaining) implements PasswordChange {}

    /** The new password may not be used. */
    record Invalid(List<FieldError> errors) implements PasswordChange {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The session is over. */
    record Expired() implements PasswordChange {}
}
