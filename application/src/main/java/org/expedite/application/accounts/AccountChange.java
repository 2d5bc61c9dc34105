package org.expedite.application.accounts;

import java.util.List;
import org.expedite.application.FieldError;

/** Result of storing an account. */
public sealed interface AccountChange {
    /** The account is new. */
    record Created(AccountVersion current) implements AccountChange {}

    /** A new version was stored, or none if the account was like that. */
    record Stored(AccountVersion current) implements AccountChange {}

    /** The account is not possible. */
    record Invalid(List<FieldError> errors) implements AccountChange {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The current version is not the expected one. */
    record Stale() implements AccountChange {}
}
