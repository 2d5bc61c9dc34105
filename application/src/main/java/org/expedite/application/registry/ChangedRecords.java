package org.expedite.application.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.contracts.Contracts;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Locks the records under which a decision finds a record, before it changes. A contact is found
 * under itself and its employers, a certification under its holder and the holder's employers, a
 * contract under its customer, an asset under its serial number and its owner. The support partner
 * of a contract is locked too, so that it stays a partner.
 */
final class ChangedRecords {
    private final Registry registry;
    private final Contracts contracts;
    private final RecordLocks locks;

    ChangedRecords(Registry registry, Contracts contracts, RecordLocks locks) {
        this.registry = registry;
        this.contracts = contracts;
        this.locks = locks;
    }

    /**
     * Locks what a change of {@code before} to {@code after} concerns.
     *
     * @throws org.expedite.application.StaleVersionException if an employer of a holder changed in
     *     the meantime
     */
    void lock(Optional<RegistryRecord> before, RegistryRecord after) {
        Set<RecordKey> keys = new HashSet<>();
        Map<RecordKey, Integer> read = new HashMap<>();
        Stream.concat(before.stream(), Stream.of(after)).forEach(r -> add(r, keys, read));
        if (before.isEmpty() && after instanceof Asset asset) {
            contracts.customersNaming(asset.serial()).stream()
                    .map(OrganizationId::key)
                    .forEach(keys::add);
        }
        RecordLocks.requireUnchanged(read, locks.forChange(keys));
    }

    private void add(RegistryRecord record, Set<RecordKey> keys, Map<RecordKey, Integer> read) {
        keys.add(record.key());
        switch (record) {
            case Contact contact -> keys.addAll(employers(contact));
            case Certification certification -> {
                RecordKey holder = certification.holder().key();
                if (keys.add(holder)) {
                    registry.find(holder)
                            .flatMap(found -> found.as(Contact.class))
                            .ifPresent(
                                    found -> {
                                        read.put(holder, found.version());
                                        keys.addAll(employers(found.record()));
                                    });
                }
            }
            case SupportContract contract -> {
                keys.add(contract.customer().key());
                if (contract.partner() != null) {
                    keys.add(contract.partner().key());
                }
            }
            case Asset asset -> keys.add(asset.owner().key());
            default -> {
                // Found by its own key only.
            }
        }
    }

    private static List<RecordKey> employers(Contact contact) {
        return contact.employments().stream()
                .map(Employment::organization)
                .map(organization -> organization.key())
                .toList();
    }
}
