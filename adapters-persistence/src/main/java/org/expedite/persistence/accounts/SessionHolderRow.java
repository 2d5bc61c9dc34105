package org.expedite.persistence.accounts;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.registry.PersonKind;
import org.jspecify.annotations.Nullable;

/** A row of {@code person_session} with that of its account. */
@Introspected
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
