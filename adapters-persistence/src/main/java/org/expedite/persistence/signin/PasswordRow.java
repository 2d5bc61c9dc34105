package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code account_password}. */
@MappedEntity("account_password")
record PasswordRow(@Id String accountId, String hash, Instant changedAt) {}
