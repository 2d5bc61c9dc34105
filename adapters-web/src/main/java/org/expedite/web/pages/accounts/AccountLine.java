package org.expedite.web.pages.accounts;

import java.util.List;
import org.expedite.application.access.Role;
import org.expedite.application.accounts.Account;
import org.expedite.application.registry.PersonKind;

/**
 * An account in a list.
 *
 * @param id its identifier
 * @param name of the person or program
 * @param kind what it is tied to
 * @param roles its roles, in their order
 * @param active whether it may sign in
 */
public record AccountLine(
        String id, String name, PersonKind kind, List<Role> roles, boolean active) {

    /** Copies the roles. */
    public AccountLine {
        roles = List.copyOf(roles);
    }

    static AccountLine of(Account account) {
        return new AccountLine(
                account.id().value(),
                account.name(),
                account.kind(),
                account.roles().stream().sorted().toList(),
                account.active());
    }

    /**
     * Returns the address of its page.
     *
     * @return a path of ours
     */
    public String href() {
        return AdminPaths.account(id);
    }
}
