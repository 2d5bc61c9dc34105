package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.accounts.Account;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}. */
@MappedEntity("account")
record AccountRow(
        @Id String id,
        PersonKind kind,
        String name,
        @Nullable String email,
        String roles,
        boolean active,
        int version,
        Instant changedAt) {

    AccountVersion toVersion() {
        return new AccountVersion(toAccount(), version, changedAt);
    }

    Account toAccount() {
        return HolderAccount.of(id, kind, name, email, roles, active);
    }
}
