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

/** Port to the source of support contracts. */
public interface Contracts {
    /**
     * Returns the contracts of any customer that name {@code serial}, or named it in an earlier
     * version for the same customer, each in its current version; in one read. Serial numbers that
     * a contract covered for a former customer do not count. Contracts of every status and date are
     * included; the policy evaluates these.
     *
     * @return the contracts in no particular order; empty if no contract ever named the serial
     *     number
     */
    List<RecordVersion<SupportContract>> naming(SerialNumber serial);

    /**
     * Returns the result that {@link #naming} would have had at {@code knownAt}: each contract in
     * the last version recorded at or before that instant.
     */
    List<RecordVersion<SupportContract>> namingAsOf(SerialNumber serial, Instant knownAt);

    /**
     * Returns exact versions of contracts, in one read and in no particular order.
     *
     * @param wanted the number of a version of each contract; one that does not exist is left out
     */
    List<RecordVersion<SupportContract>> versions(Map<ContractNumber, Integer> wanted);

    /**
     * Returns the serial numbers that equal {@code written} without regard to case, and that the
     * contracts of {@code customer} name, or named in an earlier version for the same customer; in
     * one read.
     *
     * @return the serial numbers, {@code written} itself included if it is one of them
     */
    Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer);

    /**
     * Returns the contracts of {@code customer} whose current version names any of the serial
     * numbers, each once; in one read and in no particular order. Contracts of every status and
     * date are included.
     */
    List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer);
}
