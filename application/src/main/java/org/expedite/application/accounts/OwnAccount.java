package org.expedite.application.accounts;

import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Restriction of an actor to what belongs to its own account. */
final class OwnAccount {
    private OwnAccount() {}

    /** Returns the account of the actor if it may use a use case for itself only, else null. */
    static @Nullable AccountId only(Actor actor, UseCase useCase) {
        return Permissions.allowsOnAll(actor, useCase) ? null : new AccountId(actor.id());
    }

    /**
     * Returns the account whose things the actor may list.
     *
     * @param account the one that it asks for; null for all that it may see
     * @return null for those of all accounts
     * @throws NotFoundException if the actor may not know of {@code account}
     */
    static @Nullable AccountId shown(Actor actor, UseCase useCase, @Nullable AccountId account) {
        AccountId own = only(actor, useCase);
        if (account == null) {
            return own;
        }
        require(own, account);
        return account;
    }

    /**
     * Requires that the actor may use a use case for an account.
     *
     * @throws NotFoundException if it may not know of the account
     */
    static void require(Actor actor, UseCase useCase, AccountId account) {
        require(only(actor, useCase), account);
    }

    private static void require(@Nullable AccountId own, AccountId account) {
        if (own != null && !own.equals(account)) {
            throw new NotFoundException("account", account.value());
        }
    }
}
