package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionId;
import org.jspecify.annotations.Nullable;

/** A row of {@code person_session}. */
@MappedEntity("person_session")
record SessionRow(
        @Id String id,
        String accountId,
        String hash,
        Session.Stage stage,
        Instant createdAt,
        Instant authenticatedAt,
        Instant lastSeenAt,
        String address,
        @Nullable String browser,
        @Nullable String issuer) {

    static SessionRow of(Session session, String hash) {
        return new SessionRow(
                session.id().value(),
                session.account().value(),
                hash,
                session.stage(),
                session.createdAt(),
                session.authenticatedAt(),
                session.lastSeenAt(),
                session.address(),
                session.browser(),
                session.issuer());
    }

    Session toSession() {
        return new Session(
                new SessionId(id),
                new AccountId(accountId),
                stage,
                createdAt,
                authenticatedAt,
                lastSeenAt,
                address,
                browser,
                issuer);
    }
}
