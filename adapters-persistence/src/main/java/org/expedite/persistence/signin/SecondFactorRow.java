package org.expedite.persistence.signin;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.expedite.application.signin.SecondFactor;
import org.jspecify.annotations.Nullable;

/** A row of {@code account_second_factor}. */
@MappedEntity("account_second_factor")
record SecondFactorRow(
        @Id String accountId, @Nullable String secret, @Nullable String pending, long lastStep) {

    SecondFactor toFactor() {
        return new SecondFactor(secret, pending, lastStep);
    }
}
