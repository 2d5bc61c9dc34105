package org.expedite.persistence.contracts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.contracts.PastContracts;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.registry.SerialChangeRow;
import org.expedite.persistence.registry.SerialChangeRows;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Select;
import org.jspecify.annotations.Nullable;

/**
 * Earlier versions of contracts among the registry's records in a database. A call is two
 * statements: the versions, and what they changed about one serial number.
 */
public final class JdbcPastContracts implements PastContracts {
    private final ContractRows rows;
    private final SerialChangeRows changes;

    /** Creates the port on the rows of one database. */
    public JdbcPastContracts(ContractRows rows, SerialChangeRows changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public List<RecordVersion<SupportContract>> namingAsOf(
            SerialNumber serial, Set<OrganizationId> customers, Instant knownAt) {
        if (customers.isEmpty()) {
            return List.of();
        }
        List<SerialChangeRow> made =
                changes.ofSerial(serial.value(), JdbcContracts.values(customers));
        if (made.isEmpty()) {
            return List.of();
        }
        Instant known = knownAt.truncatedTo(ChronoUnit.MICROS);
        Select then =
                Select.unionAll(
                        made.stream()
                                .map(SerialChangeRow::contractNumber)
                                .distinct()
                                .map(number -> new ContractNumber(number).key())
                                .map(key -> VersionRow.asOf(key, known))
                                .toList());
        return rows.found(then).stream()
                .flatMap(version -> naming(version, serial, made).stream())
                .toList();
    }

    @Override
    public List<RecordVersion<SupportContract>> versions(
            Map<ContractNumber, Integer> wanted, @Nullable SerialNumber serial) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> numbers = wanted.keySet().stream().map(ContractNumber::value).toList();
        List<SerialChangeRow> made =
                serial == null ? List.of() : changes.ofSerialIn(serial.value(), numbers);
        return rows.found(VersionRow.numbered(numbered(wanted))).stream()
                .map(
                        version ->
                                Optional.ofNullable(serial)
                                        .flatMap(asked -> naming(version, asked, made))
                                        .orElseGet(() -> NamingRow.among(List.of(), version)))
                .toList();
    }

    private static List<FactVersion> numbered(Map<ContractNumber, Integer> versions) {
        return versions.entrySet().stream()
                .map(v -> new FactVersion(v.getKey().key(), v.getValue()))
                .toList();
    }

    /**
     * Returns a version with the serial number if it covers it; empty if it does not, and no
     * earlier version for the same customer did.
     */
    private static Optional<RecordVersion<SupportContract>> naming(
            VersionRow version, SerialNumber serial, List<SerialChangeRow> made) {
        String customer =
                version.toRecordVersion(SupportContract.class).record().customer().value();
        Stream<SerialChangeRow> ofVersion =
                made.stream()
                        .filter(change -> change.contractNumber().equals(version.id()))
                        .filter(change -> change.customerId().equals(customer))
                        .filter(change -> change.version() <= version.version());
        return ofVersion
                .max(Comparator.comparingInt(SerialChangeRow::version))
                .map(
                        last ->
                                NamingRow.among(
                                        last.covered() ? List.of(serial.value()) : List.of(),
                                        version));
    }
}
