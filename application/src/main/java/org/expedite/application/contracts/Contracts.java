package org.expedite.application.contracts;

import java.util.List;
import java.util.Set;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/**
 * Port to the source of support contracts. A contract may cover very many serial numbers; each
 * method reads and returns only those that it is asked about.
 */
public interface Contracts {
    /**
     * Returns the contracts of any of the customers that name {@code serial}, or named it in an
     * earlier version for the same customer, each in its current version; in one read. Serial
     * numbers that a contract covered for a former customer do not count, and contracts of others
     * are not read. Contracts of every status and date are included; the policy evaluates these.
     *
     * @return the contracts in no particular order, each with {@code serial} if its current version
     *     covers it; empty if no contract of these customers ever named the serial number
     */
    List<RecordVersion<SupportContract>> naming(SerialNumber serial, Set<OrganizationId> customers);

    /** Returns the present customers of all contracts that {@link #naming} finds; in one read. */
    Set<OrganizationId> customersNaming(SerialNumber serial);

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
     * numbers, each once and with these of its serial numbers; in one read and in no particular
     * order. Contracts of every status and date are included.
     */
    List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer);
}
