package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.expedite.application.signin.Attempts;
import org.jspecify.annotations.Nullable;

/** A row of {@code sign_in_attempt}. */
@MappedEntity("sign_in_attempt")
record AttemptRow(@Id String id, int failures, Instant lastAt, @Nullable Instant succeededAt) {

    static AttemptRow of(Attempts known) {
        return new AttemptRow(known.key(), known.failures(), known.lastAt(), known.succeededAt());
    }

    static AttemptRow none(String key) {
        return new AttemptRow(key, 0, Instant.EPOCH, null);
    }

    Attempts toAttempts() {
        return new Attempts(id, failures, lastAt, succeededAt);
    }
}
