package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.accounts.AccessToken;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.TokenId;
import org.jspecify.annotations.Nullable;

/** A row of {@code access_token}. */
@MappedEntity("access_token")
record AccessTokenRow(
        @Id String id,
        String accountId,
        String hash,
        String name,
        String prefix,
        String roles,
        boolean readOnly,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    static AccessTokenRow of(AccessToken token, String hash) {
        return new AccessTokenRow(
                token.id().value(),
                token.account().value(),
                hash,
                token.name(),
                token.prefix(),
                RolesColumn.write(token.roles()),
                token.readOnly(),
                token.createdAt(),
                token.createdBy(),
                token.expiresAt(),
                token.lastUsedAt());
    }

    AccessToken toToken() {
        return new AccessToken(
                new TokenId(id),
                new AccountId(accountId),
                name,
                prefix,
                RolesColumn.read(roles),
                readOnly,
                createdAt,
                createdBy,
                expiresAt,
                lastUsedAt);
    }
}
