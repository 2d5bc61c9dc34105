package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code contract_serial}: a serial number that a contract covers, or covered, for its
 * present customer.
 *
 * @param coveredSince the version that added it; null if it is no longer covered
 */
@MappedEntity("contract_serial")
public record ContractSerialRow(
        // Three columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String serial,
        String customerId,
        String contractNumber,
        @Nullable Integer coveredSince) {}
