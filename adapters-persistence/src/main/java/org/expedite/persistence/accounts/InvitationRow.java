package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Invitation;

/** A row of {@code invitation}. */
@MappedEntity("invitation")
record InvitationRow(
        @Id String accountId, String hash, Instant createdAt, String createdBy, Instant expiresAt) {

    Invitation toInvitation() {
        return new Invitation(new AccountId(accountId), createdAt, createdBy, expiresAt);
    }
}
