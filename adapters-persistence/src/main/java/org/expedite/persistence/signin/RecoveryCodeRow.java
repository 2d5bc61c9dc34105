package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A row of {@code account_recovery_code}. Both columns are its primary key; only one is declared,
 * because Micronaut writes rows as a batch only if they have one id.
 */
@MappedEntity("account_recovery_code")
record RecoveryCodeRow(@Id String accountId, String hash) {}
