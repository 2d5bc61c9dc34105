package org.expedite.persistence.idempotency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.idempotency.AnsweredKey;
import org.expedite.application.idempotency.StoredResponse;
import org.expedite.persistence.sql.JsonColumn;

/**
 * A row of {@code idempotency_key} with its response. Caller and text are its primary key.
 *
 * @param headers the response headers by name, as JSON
 */
@MappedEntity("idempotency_key")
record AnsweredKeyRow(
        @Id String callerId,
        String keyText,
        String fingerprint,
        Instant takenAt,
        int status,
        String headers,
        String body) {

    AnsweredKey toKey() {
        return new AnsweredKey(
                fingerprint,
                takenAt,
                new StoredResponse(status, JsonColumn.readTexts(headers), body));
    }
}
