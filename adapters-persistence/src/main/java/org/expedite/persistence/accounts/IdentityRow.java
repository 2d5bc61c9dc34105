package org.expedite.persistence.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.accounts.Identity;

/** A row of {@code account_identity}. Issuer and subject are its primary key. */
@MappedEntity("account_identity")
record IdentityRow(@Id String issuer, String subject, String accountId, Instant linkedAt) {

    Identity toIdentity() {
        return new Identity(issuer, subject);
    }
}
