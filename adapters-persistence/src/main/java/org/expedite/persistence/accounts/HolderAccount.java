package org.expedite.persistence.accounts;

import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** Account whose columns were read with the row that refers to it. */
final class HolderAccount {
    private HolderAccount() {}

    static Account of(
            String id,
            PersonKind kind,
            String name,
            @Nullable String email,
            String roles,
            boolean active) {
        return new Account(new AccountId(id), kind, name, email, RolesColumn.read(roles), active);
    }
}
