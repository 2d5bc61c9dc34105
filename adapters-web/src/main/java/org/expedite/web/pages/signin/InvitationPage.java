package org.expedite.web.pages.signin;

import java.util.Optional;
import org.expedite.application.accounts.Account;
import org.expedite.web.pages.FormState;

/**
 * An invitation, as its page shows it.
 *
 * @param code the code, from the address of the page
 * @param account whom it invites; empty if it is not valid
 * @param form the form for a password
 * @param byProvider whether people can sign in by a provider
 */
public record InvitationPage(
        String code, Optional<Account> account, FormState form, boolean byProvider) {

    /** Omits the code. */
    @Override
    public String toString() {
        return "InvitationPage[" + account + "]";
    }
}
