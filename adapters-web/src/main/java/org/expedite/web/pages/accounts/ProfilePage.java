package org.expedite.web.pages.accounts;

import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.signin.FactorState;
import org.expedite.web.pages.FormState;

/**
 * The profile of a person, as the page shows it.
 *
 * @param caller who is signed in, and how
 * @param factor the second factor; empty if the person is signed in by a token
 * @param form the form for a new password
 */
public record ProfilePage(SignedIn caller, Optional<FactorState> factor, FormState form) {

    /**
     * Returns the account.
     *
     * @return who is signed in
     */
    public Account account() {
        return caller.account();
    }

    /**
     * Returns the roles that count now.
     *
     * @return in their order
     */
    public List<Role> roles() {
        return caller.actor().roles().stream().sorted().toList();
    }
}
