package org.expedite.persistence.idempotency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * The columns of {@code idempotency_key} that are needed to delete a row. Caller and text are its
 * primary key. Only one of them is declared as the id, because Micronaut deletes rows as a batch
 * only if they have one id.
 */
@MappedEntity("idempotency_key")
record OutdatedKeyRow(@Id String callerId, String keyText, Instant takenAt) {}
