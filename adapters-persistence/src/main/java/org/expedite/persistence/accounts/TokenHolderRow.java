package org.expedite.persistence.accounts;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code access_token} with that of its account. */
@Introspected
record TokenHolderRow(
        String id,
        String accountId,
        String hash,
        String name,
        String prefix,
        String roles,
        boolean readOnly,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        PersonKind accountKind,
        String accountName,
        @Nullable String accountEmail,
        String accountRoles,
        boolean accountActive) {

    AccessTokens.Holder toHolder() {
        return new AccessTokens.Holder(
                new AccessTokenRow(
                                id,
                                accountId,
                                hash,
                                name,
                                prefix,
                                roles,
                                readOnly,
                                createdAt,
                                createdBy,
                                expiresAt,
                                lastUsedAt)
                        .toToken(),
                HolderAccount.of(
                        accountId,
                        accountKind,
                        accountName,
                        accountEmail,
                        accountRoles,
                        accountActive));
    }
}
