package org.expedite.application.registry;

import java.time.Instant;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** Appends records to a registry. */
public record RegistryWriter(Registry registry, UnitOfWork unitOfWork) {
    /** The time at which the examples were recorded, to the microsecond. */
    public static final Instant RECORDED_AT = Instant.parse("2026-01-02T03:04:05.678901Z");

    /** Returns a version of a record, recorded by {@code registrar}. */
    public static RecordVersion<RegistryRecord> version(int version, RegistryRecord record) {
        return new RecordVersion<>(record, version, RECORDED_AT.plusSeconds(version), "registrar");
    }

    /** Appends each record as the next version, all in one unit of work. */
    public void appendAll(RegistryRecord... facts) {
        unitOfWork.run(
                () -> {
                    for (RegistryRecord record : facts) {
                        registry.append(version(versions(record.key()) + 1, record));
                    }
                    return facts;
                });
    }

    /** Appends exactly one version. */
    public void append(RecordVersion<RegistryRecord> next) {
        unitOfWork.run(
                () -> {
                    registry.append(next);
                    return next;
                });
    }

    private int versions(RecordKey key) {
        return registry.find(key).map(RecordVersion::version).orElse(0);
    }
}
