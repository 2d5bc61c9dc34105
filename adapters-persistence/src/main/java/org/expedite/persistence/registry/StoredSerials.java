package org.expedite.persistence.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.sql.Select;

/**
 * The serial numbers of contracts in the database: {@code contract_serial} has those of now, {@code
 * contract_serial_change} what each version changed.
 */
public final class StoredSerials {
    private static final String COVERED =
            """
            select serial, customer_id, contract_number, covered_since from contract_serial\
            """;

    private final ContractSerialRows rows;
    private final SerialChangeRows changes;

    /** Creates an object on the rows of one database. */
    public StoredSerials(ContractSerialRows rows, SerialChangeRows changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** Adds their serial numbers to current versions, in one read; other records stay. */
    List<RecordVersion<RegistryRecord>> complete(List<RecordVersion<RegistryRecord>> current) {
        List<String> contracts =
                current.stream()
                        .map(RecordVersion::record)
                        .filter(SupportContract.class::isInstance)
                        .map(record -> record.key().id())
                        .toList();
        if (contracts.isEmpty()) {
            return current;
        }
        Map<String, List<ContractSerialRow>> covered =
                rows
                        .found(
                                Select.unionAll(
                                        contracts.stream().map(StoredSerials::listed).toList()))
                        .stream()
                        .collect(Collectors.groupingBy(ContractSerialRow::contractNumber));
        return current.stream()
                .map(
                        version ->
                                with(
                                        version,
                                        listed(
                                                covered.getOrDefault(
                                                        version.record().key().id(), List.of()))))
                .toList();
    }

    private static Select listed(String contract) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("contract_number = ?", contract);
        conditions.add("covered_since is not null");
        return conditions.select(COVERED, "serial", CoveredSerials.MAX_LISTED + 1);
    }

    private static CoveredSerials listed(List<ContractSerialRow> covered) {
        return complete(covered.stream().map(row -> new SerialNumber(row.serial())).toList());
    }

    private static CoveredSerials complete(Collection<SerialNumber> serials) {
        return serials.size() > CoveredSerials.MAX_LISTED
                ? CoveredSerials.unread()
                : CoveredSerials.all(serials);
    }

    static RecordVersion<RegistryRecord> with(
            RecordVersion<RegistryRecord> version, CoveredSerials serials) {
        return version.record() instanceof SupportContract contract
                ? version.with(contract.covering(serials))
                : version;
    }

    /** Adds their serial numbers to successive versions of one contract. */
    List<RecordVersion<RegistryRecord>> completeHistory(
            List<RecordVersion<RegistryRecord>> history) {
        if (history.isEmpty() || !(history.getFirst().record() instanceof SupportContract)) {
            return history;
        }
        Map<Integer, List<SerialChangeRow>> byVersion =
                changes
                        .between(
                                history.getFirst().record().key().id(),
                                history.getFirst().version() + 1,
                                history.getLast().version())
                        .stream()
                        .collect(Collectors.groupingBy(SerialChangeRow::version));
        List<RecordVersion<RegistryRecord>> complete = new ArrayList<>();
        CoveredSerials covered = at(history.getFirst());
        for (RecordVersion<RegistryRecord> version : history) {
            List<SerialChangeRow> made = byVersion.getOrDefault(version.version(), List.of());
            covered = after(covered, made, version);
            complete.add(with(version, covered));
        }
        return complete;
    }

    /** Returns what a version covers, from what the version before covers and its changes. */
    private CoveredSerials after(
            CoveredSerials before,
            List<SerialChangeRow> made,
            RecordVersion<RegistryRecord> version) {
        if (made.isEmpty()) {
            return before;
        }
        if (!before.complete()) {
            // Still too many, unless some were removed.
            return made.stream().allMatch(SerialChangeRow::covered) ? before : at(version);
        }
        Set<SerialNumber> serials = new TreeSet<>(before.known());
        made.stream()
                .filter(change -> !change.covered())
                .forEach(change -> serials.remove(new SerialNumber(change.serial())));
        made.stream()
                .filter(SerialChangeRow::covered)
                .forEach(change -> serials.add(new SerialNumber(change.serial())));
        return complete(serials);
    }

    private CoveredSerials at(RecordVersion<RegistryRecord> version) {
        SupportContract contract = (SupportContract) version.record();
        return complete(
                changes
                        .covered(
                                contract.number().value(),
                                version.version(),
                                contract.customer().value(),
                                CoveredSerials.MAX_LISTED + 1)
                        .stream()
                        .map(SerialNumber::new)
                        .toList());
    }

    /**
     * Follows the first version of a contract.
     *
     * @param version the version, just appended
     */
    void begin(SupportContract contract, int version) {
        save(
                contract.coveredSerials().known().stream()
                        .map(serial -> new Change(serial, contract.customer(), true))
                        .toList(),
                contract,
                version);
    }

    /**
     * Follows a later version of a contract.
     *
     * @param before the customer of the version before
     */
    void follow(SupportContract contract, int version, OrganizationId before) {
        boolean sold = !before.equals(contract.customer());
        if (!sold && !contract.coveredSerials().complete()) {
            return;
        }
        Map<SerialNumber, ContractSerialRow> known = new HashMap<>();
        rows.all(contract.number().value())
                .forEach(row -> known.put(new SerialNumber(row.serial()), row));
        Set<SerialNumber> covered =
                known.values().stream()
                        .filter(row -> row.coveredSince() != null)
                        .map(row -> new SerialNumber(row.serial()))
                        .collect(Collectors.toSet());
        Set<SerialNumber> next =
                contract.coveredSerials().all().<Set<SerialNumber>>map(s -> s).orElse(covered);
        List<Change> made = new ArrayList<>();
        covered.stream()
                .filter(serial -> sold || !next.contains(serial))
                .forEach(serial -> made.add(new Change(serial, before, false)));
        next.stream()
                .filter(serial -> sold || !covered.contains(serial))
                .forEach(serial -> made.add(new Change(serial, contract.customer(), true)));
        if (sold) {
            saveHistory(made, contract, version);
            rows.deleteOf(contract.number().value());
            rows.restore(contract.number().value(), contract.customer().value());
        } else {
            Map<Boolean, List<Change>> byKnown =
                    made.stream()
                            .collect(
                                    Collectors.partitioningBy(
                                            change -> known.containsKey(change.serial())));
            save(byKnown.getOrDefault(false, List.of()), contract, version);
            change(byKnown.getOrDefault(true, List.of()), contract, version);
        }
    }

    /** Follows a version that adds or removes one serial number. */
    public void change(
            SupportContract contract, int version, SerialNumber serial, boolean covered) {
        List<Change> one = List.of(new Change(serial, contract.customer(), covered));
        if (rows.find(contract.number().value(), serial.value()).isEmpty()) {
            save(one, contract, version);
        } else {
            change(one, contract, version);
        }
    }

    private record Change(SerialNumber serial, OrganizationId customer, boolean covered) {}

    private void save(List<Change> made, SupportContract contract, int version) {
        if (!made.isEmpty()) {
            rows.saveAll(made.stream().map(change -> row(change, contract, version)).toList());
            saveHistory(made, contract, version);
        }
    }

    private void change(List<Change> made, SupportContract contract, int version) {
        if (!made.isEmpty()) {
            rows.changeAll(made.stream().map(change -> row(change, contract, version)).toList());
            saveHistory(made, contract, version);
        }
    }

    private static ContractSerialRow row(Change change, SupportContract contract, int version) {
        return new ContractSerialRow(
                change.serial().value(),
                change.customer().value(),
                contract.number().value(),
                change.covered() ? version : null);
    }

    private void saveHistory(List<Change> made, SupportContract contract, int version) {
        if (!made.isEmpty()) {
            changes.saveAll(
                    made.stream()
                            .map(
                                    change ->
                                            new SerialChangeRow(
                                                    contract.number().value(),
                                                    version,
                                                    change.serial().value(),
                                                    change.customer().value(),
                                                    change.covered()))
                            .toList());
        }
    }
}
