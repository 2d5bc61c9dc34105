package org.expedite.application.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Role;
import org.expedite.application.access.UseCase;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** Stores and reads accounts: who may sign in, and with which roles. */
public final class AccountDesk {
    private final Accounts accounts;
    private final AccountVersions versions;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AccountDesk(Accounts accounts, AccountVersions versions, UnitOfWork unitOfWork, Clock clock) {
        this.accounts = accounts;
        this.versions = versions;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Returns the roles that an account of a kind can have. */
    public static Set<Role> possibleRoles(PersonKind kind) {
        return AccountRules.possibleRoles(kind);
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
        return versions.store(by, current, account);
    }
}
