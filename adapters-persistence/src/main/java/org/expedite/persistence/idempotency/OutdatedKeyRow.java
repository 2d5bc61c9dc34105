package org.expedite.persistence.idempotency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * As much of the row of a key as is needed to delete it. Caller and text are its key; one of them
 * is named as the id because rows without an id are not deleted as a batch.
 */
@MappedEntity("idempotency_key")
record OutdatedKeyRow(@Id String callerId, String keyText, Instant takenAt) {}
