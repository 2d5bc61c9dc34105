package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A row of {@code contract_serial_change}: a version of a contract added a serial number for a
 * customer, or removed it.
 */
@MappedEntity("contract_serial_change")
public record SerialChangeRow(
        String contractNumber,
        int version,
        // All but the last column are the key, but Micronaut batches only rows with one id.
        @Id String serial,
        String customerId,
        @MappedProperty("is_covered") boolean covered) {}
