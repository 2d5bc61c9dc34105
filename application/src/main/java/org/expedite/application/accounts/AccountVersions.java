package org.expedite.application.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/** Stores accounts as their next versions, in the current unit of work. */
final class AccountVersions {
    private final Accounts accounts;
    private final AccountRules rules;
    private final SessionEnds sessionEnds;
    private final AuditLog audit;
    private final Clock clock;

    AccountVersions(
            Accounts accounts,
            AccountRules rules,
            SessionEnds sessionEnds,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.sessionEnds = sessionEnds;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores an account as its next version, unless it equals the current one. Sessions of an
     * account end if it is no longer active, or gets another role.
     *
     * @param by who changes it; null for a command on the server
     * @param current the account as it is stored
     * @return any result but {@link AccountChange.Stale}
     */
    AccountChange store(@Nullable Actor by, Optional<AccountVersion> current, Account account) {
        if (current.isPresent() && current.get().account().equals(account)) {
            return new AccountChange.Stored(current.get());
        }
        List<FieldError> errors = rules.check(by, current.map(AccountVersion::account), account);
        if (!errors.isEmpty()) {
            return new AccountChange.Invalid(errors);
        }
        int version = current.map(AccountVersion::version).orElse(0) + 1;
        AccountVersion next = new AccountVersion(account, version, clock.instant());
        accounts.store(next);
        AuditEntry changed =
                AuditEntry.of(AuditKind.ACCOUNT_CHANGED)
                        .about(AuditSubject.account(account.id().value(), version));
        audit.record(by == null ? changed : changed.by(by));
        if (!account.active() || isWider(account, current)) {
            sessionEnds.endAll(account.id(), null);
        }
        return current.isPresent()
                ? new AccountChange.Stored(next)
                : new AccountChange.Created(next);
    }

    /** A new role may need a second factor, which open sessions have not been asked for. */
    private static boolean isWider(Account next, Optional<AccountVersion> current) {
        return current.isPresent() && !current.get().account().roles().containsAll(next.roles());
    }
}
