package org.expedite.web.pages.accounts;

import java.util.List;
import org.expedite.application.registry.PersonKind;
import org.expedite.web.pages.FormState;

/**
 * The form for a new account.
 *
 * @param kind what it is tied to
 * @param kinds what it can be tied to
 * @param roles the roles to choose from
 * @param form what was typed, and what is wrong with it
 */
public record NewAccountPage(
        PersonKind kind, List<PersonKind> kinds, List<RoleChoice> roles, FormState form) {

    /** Copies the lists. */
    public NewAccountPage {
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
    }
}
