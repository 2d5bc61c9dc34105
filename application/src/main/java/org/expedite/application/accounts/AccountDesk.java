package org.expedite.application.accounts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.audit.AuditEntry;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditLog;
import org.expedite.application.audit.AuditSubject;
import org.expedite.application.registry.PersonIds;
import org.expedite.application.registry.Registry;
import org.jspecify.annotations.Nullable;

/** Stores and reads accounts: who may sign in, and with which roles. */
public final class AccountDesk {
    private final Accounts accounts;
    private final SessionEnds sessionEnds;
    private final AccountRules rules;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** Creates a desk on these ports. */
    public AccountDesk(
            Accounts accounts,
            SessionEnds sessionEnds,
            Registry registry,
            PersonIds personIds,
            AuditLog audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.sessionEnds = sessionEnds;
        this.rules = new AccountRules(registry, personIds);
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Returns an account.
     *
     * @throws NotFoundException if there is none
     */
    public AccountVersion find(Actor actor, AccountId id) {
        Permissions.require(actor, UseCase.VIEW_ACCOUNTS);
        return accounts.find(id).orElseThrow(() -> new NotFoundException("account", id.value()));
    }

    /** Lists accounts in the order of their ids, after {@code after}, at most {@code limit}. */
    public List<AccountVersion> list(Actor actor, @Nullable AccountId after, int limit) {
        Permissions.require(actor, UseCase.VIEW_ACCOUNTS);
        return accounts.list(after, limit);
    }

    /**
     * Stores an account as its next version, unless it equals the current one. Sessions of an
     * account end if it is no longer active, or gets another role.
     *
     * @param expected the expected current version, 0 for a new account, or null for any
     * @throws ReauthenticationRequiredException if the person has to prove again who it is
     */
    public AccountChange put(SignedIn by, Account account, @Nullable Integer expected) {
        Permissions.require(by.actor(), UseCase.CHANGE_ACCOUNT);
        by.requireRecentProof(clock.instant());
        return unitOfWork.run(() -> store(by.actor(), account, expected));
    }

    private AccountChange store(Actor by, Account account, @Nullable Integer expected) {
        Optional<AccountVersion> current = accounts.find(account.id());
        int version = current.map(AccountVersion::version).orElse(0);
        if (expected != null && expected != version) {
            return new AccountChange.Stale();
        }
        if (current.isPresent() && current.get().account().equals(account)) {
            return new AccountChange.Stored(current.get());
        }
        List<FieldError> errors =
                new ArrayList<>(rules.check(current.map(AccountVersion::account), account));
        if (by.id().equals(account.id().value())) {
            errors.addAll(rules.checkOwn(account));
        }
        if (!errors.isEmpty()) {
            return new AccountChange.Invalid(errors);
        }
        AccountVersion next = new AccountVersion(account, version + 1, clock.instant());
        accounts.store(next);
        audit.record(
                AuditEntry.of(AuditKind.ACCOUNT_CHANGED)
                        .by(by)
                        .about(AuditSubject.account(account.id().value(), next.version())));
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
