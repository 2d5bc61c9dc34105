package org.expedite.persistence.accounts;

import java.sql.SQLException;
import java.time.Instant;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.registry.PersonKind;
import org.expedite.persistence.sql.Row;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/** A row of {@code person_session} with that of its account. */
record SessionHolderRow(
        String id,
        String accountId,
        String hash,
        Session.Stage stage,
        Instant createdAt,
        Instant authenticatedAt,
        Instant lastSeenAt,
        String address,
        @Nullable String browser,
        @Nullable String issuer,
        PersonKind accountKind,
        String accountName,
        @Nullable String accountEmail,
        String accountRoles,
        boolean accountActive) {
    private static final String BY_HASH =
            """
            select s.id, s.account_id, s.hash, s.stage, s.created_at, s.authenticated_at,
                s.last_seen_at, s.address, s.browser, s.issuer, a.kind, a.name, a.email,
                a.roles, a.active
            from person_session s
            join account a on a.id = s.account_id
            where s.hash = ?
            """;

    /** Returns the query for the row with a hash. */
    static Select byHash(String hash) {
        return Select.of(BY_HASH, hash);
    }

    /** Reads a row of {@link #byHash}. */
    static SessionHolderRow read(Row row) throws SQLException {
        return new SessionHolderRow(
                row.text(),
                row.text(),
                row.text(),
                row.constant(Session.Stage.class),
                row.instant(),
                row.instant(),
                row.instant(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.constant(PersonKind.class),
                row.text(),
                row.textOrNull(),
                row.text(),
                row.flag());
    }

    SessionHolder toHolder() {
        return new SessionHolder(
                new SessionRow(
                                id,
                                accountId,
                                hash,
                                stage,
                                createdAt,
                                authenticatedAt,
                                lastSeenAt,
                                address,
                                browser,
                                issuer)
                        .toSession(),
                HolderAccount.of(
                        accountId,
                        accountKind,
                        accountName,
                        accountEmail,
                        accountRoles,
                        accountActive));
    }
}
