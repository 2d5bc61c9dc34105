package org.expedite.application.accounts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.registry.PersonKind;

/** Accounts that commands on the server need, where no administrator is asked. */
final class ForcedAccounts {
    private final Accounts accounts;
    private final AccountRules rules;
    private final AuditLog audit;

    ForcedAccounts(Accounts accounts, AccountRules rules, AuditLog audit) {
        this.accounts = accounts;
        this.rules = rules;
        this.audit = audit;
    }

    /**
     * Makes sure that there is an active account with some roles. An existing one gets those that
     * it lacks; a new one is named by its id.
     *
     * @param kind what a new one is tied to
     * @throws IllegalArgumentException if such an account is not possible; the message begins with
     *     its id
     */
    void store(AccountId id, PersonKind kind, Set<Role> roles, Instant now) {
        Optional<AccountVersion> current = accounts.find(id);
        Account next =
                current.map(known -> with(known.account(), roles))
                        .orElseGet(() -> new Account(id, kind, id.value(), null, roles, true));
        if (current.isPresent() && current.get().account().equals(next)) {
            return;
        }
        rules.check(current.map(AccountVersion::account), next).stream()
                .findFirst()
                .ifPresent(
                        error -> {
                            throw new IllegalArgumentException(id + ": " + error.detail());
                        });
        int version = current.map(AccountVersion::version).orElse(0);
        accounts.store(new AccountVersion(next, version + 1, now));
        audit.record(
                AuditEntry.of(AuditKind.ACCOUNT_CHANGED)
                        .about(AuditSubject.account(id.value(), version + 1)));
    }

    private static Account with(Account known, Set<Role> roles) {
        Set<Role> all = EnumSet.copyOf(known.roles());
        all.addAll(roles);
        return new Account(known.id(), known.kind(), known.name(), known.email(), all, true);
    }
}
