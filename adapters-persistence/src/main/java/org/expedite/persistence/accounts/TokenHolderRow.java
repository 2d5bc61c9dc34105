package org.expedite.persistence.accounts;

import java.sql.SQLException;
import java.time.Instant;
import org.expedite.application.accounts.AccessTokens;
import org.expedite.application.registry.PersonKind;
import org.expedite.persistence.sql.Row;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/** A row of {@code access_token} with that of its account. */
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
    private static final String BY_HASH =
            """
            select t.id, t.account_id, t.hash, t.name, t.prefix, t.roles, t.read_only,
                t.created_at, t.created_by, t.expires_at, t.last_used_at, a.kind, a.name,
                a.email, a.roles, a.active
            from access_token t
            join account a on a.id = t.account_id
            where t.hash = ?
            """;

    /** Returns the query for the row with a hash. */
    static Select byHash(String hash) {
        return Select.of(BY_HASH, hash);
    }

    /** Reads a row of {@link #byHash}. */
    static TokenHolderRow read(Row row) throws SQLException {
        return new TokenHolderRow(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.instant(),
                row.text(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.constant(PersonKind.class),
                row.text(),
                row.textOrNull(),
                row.text(),
                row.flag());
    }

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
