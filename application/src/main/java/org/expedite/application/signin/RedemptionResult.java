package org.expedite.application.signin;

import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.accounts.NewSession;

/** Result of an invitation that is used. */
public sealed interface RedemptionResult {
    /**
     * The person has chosen how it signs in. The stage of the session says what is due, if
     * anything.
     *
     * @param session replaces the one that the browser has had
     */
    record Begun(NewSession session) implements RedemptionResult {}

    /** The invitation was used, has expired, or never existed; which of these, nobody is told. */
    record NotValid() implements RedemptionResult {}

    /** The password may not be used. The invitation remains valid. */
    record Invalid(List<FieldError> errors) implements RedemptionResult {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The identity is linked to another account. The invitation remains valid. */
    record IdentityTaken() implements RedemptionResult {}
}
