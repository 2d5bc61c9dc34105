package org.expedite.application.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Port to earlier versions of support contracts, for replays of decisions. */
public interface PastContracts {
    /**
     * Returns the result that {@link Contracts#naming} would have had at {@code knownAt}: each
     * contract in the last version recorded at or before that instant.
     */
    List<RecordVersion<SupportContract>> namingAsOf(
            SerialNumber serial, Set<OrganizationId> customers, Instant knownAt);

    /**
     * Returns exact versions of contracts, in no particular order.
     *
     * @param wanted the number of a version of each contract; one that does not exist is left out
     * @param serial the serial number that the contracts are asked about, or null for none
     */
    List<RecordVersion<SupportContract>> versions(
            Map<ContractNumber, Integer> wanted, @Nullable SerialNumber serial);
}
