package org.expedite.persistence.contracts;

import io.micronaut.data.annotation.MappedEntity;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.persistence.registry.VersionRow;
import org.expedite.persistence.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The current version of a contract, beside a serial number that it names.
 *
 * @param coveredSince the version that added the serial number; null if it is no longer covered
 */
@MappedEntity("contract_serial")
record NamingRow(
        RecordKind kind,
        String id,
        int version,
        Instant recordedAt,
        String recordedBy,
        String body,
        String serial,
        @Nullable Integer coveredSince) {

    /** Reads the columns of a version, the serial number, and since when it is covered. */
    static NamingRow read(Row row) throws SQLException {
        VersionRow contract = VersionRow.read(row);
        return new NamingRow(
                contract.kind(),
                contract.id(),
                contract.version(),
                contract.recordedAt(),
                contract.recordedBy(),
                contract.body(),
                row.text(),
                row.numberOrNull());
    }

    /** Returns the contract with the serial number if it covers it, else with none. */
    RecordVersion<SupportContract> toContract() {
        return toContract(coveredSince == null ? List.of() : List.of(serial));
    }

    /** Returns the contract with these of its serial numbers. */
    RecordVersion<SupportContract> toContract(Collection<String> covered) {
        return among(covered, new VersionRow(kind, id, version, recordedAt, recordedBy, body));
    }

    /** Returns a version of a contract with these of its serial numbers. */
    static RecordVersion<SupportContract> among(Collection<String> covered, VersionRow row) {
        RecordVersion<SupportContract> contract = row.toRecordVersion(SupportContract.class);
        return contract.with(
                contract.record()
                        .covering(
                                CoveredSerials.some(
                                        covered.stream().map(SerialNumber::new).toList())));
    }
}
