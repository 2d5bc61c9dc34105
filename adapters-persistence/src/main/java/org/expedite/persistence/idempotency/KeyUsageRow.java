package org.expedite.persistence.idempotency;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.expedite.application.idempotency.KeyUsage;
import org.jspecify.annotations.Nullable;

/**
 * Number of rows of a caller.
 *
 * @param oldest the smallest time of insertion; null if there are none
 */
@Introspected
record KeyUsageRow(long keysStored, @Nullable Instant oldest) {

    KeyUsage toUsage() {
        return new KeyUsage(keysStored, Optional.ofNullable(oldest));
    }
}
