package org.expedite.persistence.contracts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.contracts.Contracts;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;

/** Contracts among the registry's records in a database. Each call is one statement. */
public final class JdbcContracts implements Contracts {

    private final ContractRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcContracts(ContractRows rows) {
        this.rows = rows;
    }

    @Override
    public List<RecordVersion<SupportContract>> naming(SerialNumber serial) {
        return rows.naming(serial.value()).stream()
                .map(row -> row.toRecordVersion(SupportContract.class))
                .toList();
    }

    @Override
    public List<RecordVersion<SupportContract>> versions(Map<ContractNumber, Integer> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : rows
                        .versions(
                                wanted.keySet().stream().map(ContractNumber::value).toList(),
                                Set.copyOf(wanted.values()))
                        .stream()
                        .map(row -> row.toRecordVersion(SupportContract.class))
                        .filter(v -> Objects.equals(wanted.get(v.record().number()), v.version()))
                        .toList();
    }

    @Override
    public List<RecordVersion<SupportContract>> namingAsOf(SerialNumber serial, Instant knownAt) {
        return rows.namingThen(serial.value(), knownAt.truncatedTo(ChronoUnit.MICROS)).stream()
                .map(row -> row.toRecordVersion(SupportContract.class))
                .toList();
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId customer) {
        return rows.spellings(written.folded(), customer.value()).stream()
                .map(SerialNumber::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<SupportContract>> covering(
            Set<SerialNumber> serials, OrganizationId customer) {
        return serials.isEmpty()
                ? List.of()
                : rows
                        .covering(
                                serials.stream().map(SerialNumber::value).toList(),
                                customer.value())
                        .stream()
                        .map(row -> row.toRecordVersion(SupportContract.class))
                        .toList();
    }
}
