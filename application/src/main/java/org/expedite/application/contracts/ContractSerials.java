package org.expedite.application.contracts;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** Port to the serial numbers that the registry's contracts cover, one by one. */
public interface ContractSerials {
    /**
     * A covered serial number.
     *
     * @param since the version of the contract that added it for its present customer
     */
    record Covered(SerialNumber serial, int since) {}

    /**
     * Returns the current version of a contract, of which no serial numbers are read; empty if it
     * does not exist.
     */
    Optional<RecordVersion<SupportContract>> find(ContractNumber contract);

    /**
     * Returns the version of a contract since which its present customer has cover for a serial
     * number; empty if the contract does not cover it or does not exist.
     */
    Optional<Integer> coveredSince(ContractNumber contract, SerialNumber serial);

    /**
     * Returns a page of the serial numbers that a contract covers, in their order.
     *
     * @param after the serial number after which the page begins; empty for the first page
     * @param limit the maximum number, 1 or more
     */
    List<Covered> page(ContractNumber contract, String after, int limit);

    /**
     * Adds a serial number to a contract, or removes it, as the change that a version makes. What
     * it costs does not depend on how many others the contract covers.
     *
     * @param version the version just appended, whose covered serial numbers are unread and so
     *     those of the version before
     * @param covered true to add the serial number, false to remove it
     */
    void change(RecordVersion<SupportContract> version, SerialNumber serial, boolean covered);
}
