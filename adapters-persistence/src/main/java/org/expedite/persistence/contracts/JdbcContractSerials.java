package org.expedite.persistence.contracts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.expedite.application.contracts.ContractSerials;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.registry.ContractSerialRow;
import org.expedite.persistence.registry.ContractSerialRows;
import org.expedite.persistence.registry.RegistryRows;
import org.expedite.persistence.registry.StoredSerials;

/** The serial numbers of the registry's contracts in a database. A read is one statement. */
public final class JdbcContractSerials implements ContractSerials {
    private final RegistryRows records;
    private final ContractSerialRows rows;
    private final StoredSerials serials;

    /** Creates the port on the rows of one database. */
    public JdbcContractSerials(
            RegistryRows records, ContractSerialRows rows, StoredSerials serials) {
        this.records = records;
        this.rows = rows;
        this.serials = serials;
    }

    @Override
    public Optional<RecordVersion<SupportContract>> find(ContractNumber contract) {
        return records.current(RecordKind.CONTRACT, contract.value())
                .map(row -> row.toRecordVersion(SupportContract.class));
    }

    @Override
    public Optional<Integer> coveredSince(ContractNumber contract, SerialNumber serial) {
        return rows.find(contract.value(), serial.value())
                .flatMap(row -> Optional.ofNullable(row.coveredSince()));
    }

    @Override
    public List<Covered> page(ContractNumber contract, String after, int limit) {
        return rows.covered(contract.value(), after, limit).stream()
                .map(JdbcContractSerials::covered)
                .toList();
    }

    private static Covered covered(ContractSerialRow row) {
        return new Covered(
                new SerialNumber(row.serial()), Objects.requireNonNull(row.coveredSince()));
    }

    @Override
    public void change(
            RecordVersion<SupportContract> version, SerialNumber serial, boolean covered) {
        serials.change(version.record(), version.version(), serial, covered);
    }
}
