package org.expedite.application.accounts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PersonKind;

/** Accounts that commands on the server need, where no administrator is asked. */
final class ForcedAccounts {
    private final Accounts accounts;
    private final AccountVersions versions;

    ForcedAccounts(Accounts accounts, AccountVersions versions) {
        this.accounts = accounts;
        this.versions = versions;
    }

    /**
     * Makes sure that there is an active account with some roles. An existing one gets those that
     * it lacks; a new one is named by its id.
     *
     * @param kind what a new one is tied to
     * @throws IllegalArgumentException if such an account is not possible; the message begins with
     *     its id
     */
    void store(AccountId id, PersonKind kind, Set<Role> roles) {
        Optional<AccountVersion> current = accounts.find(id);
        Account next =
                current.map(known -> with(known.account(), roles))
                        .orElseGet(() -> new Account(id, kind, id.value(), null, roles, true));
        if (versions.store(null, current, next) instanceof AccountChange.Invalid invalid) {
            throw new IllegalArgumentException(id + ": " + invalid.errors().getFirst().detail());
        }
    }

    private static Account with(Account known, Set<Role> roles) {
        Set<Role> all = EnumSet.copyOf(known.roles());
        all.addAll(roles);
        return new Account(known.id(), known.kind(), known.name(), known.email(), all, true);
    }
}
