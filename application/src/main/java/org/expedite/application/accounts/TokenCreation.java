package org.expedite.application.accounts;

import java.util.List;
import org.expedite.application.FieldError;

/** Result of a wish for a token. */
public sealed interface TokenCreation {
    /**
     * The token exists.
     *
     * @param text the token itself, which nobody can read again
     */
    record Created(AccessToken token, String text) implements TokenCreation {
        /** Omits the token itself. */
        @Override
        public String toString() {
            return "Created[" + token + "]";
        }
    }

    /** The wish is not possible. */
    record Invalid(List<FieldError> errors) implements TokenCreation {
        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The account has {@link TokenDesk#MAX_TOKENS} tokens. */
    record TooMany() implements TokenCreation {}
}
