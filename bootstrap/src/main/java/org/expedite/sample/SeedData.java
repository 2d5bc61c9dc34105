package org.expedite.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Role;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.settings.Environment;
import org.expedite.settings.InvalidSettingException;
import org.expedite.settings.Settings;

/**
 * Registers the records that come with the program, and keeps demos and production apart.
 *
 * <p>A database is a demo's if the first version of a sample record was recorded by the sample
 * itself. Registrars only append versions, so they cannot change that.
 */
public final class SeedData {
    private static final Actor SHIPPED = new Actor("shipped", Set.of(Role.REGISTRAR));
    private static final Actor SAMPLE = new Actor("sample-data", Set.of(Role.REGISTRAR));

    private final Registry registry;
    private final RegistryDesk desk;
    private final UnitOfWork unitOfWork;

    public SeedData(Registry registry, RegistryDesk desk, UnitOfWork unitOfWork) {
        this.registry = registry;
        this.desk = desk;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Registers missing records of the catalogue and, in a demo, of the sample. In a demo it also
     * updates sample records that only the sample has recorded so far. All in one unit of work.
     *
     * @param catalogue the shipped records, each after those that it refers to
     * @param sample today's sample, each record after those that it refers to; in production it
     *     only serves to recognize a demo's database
     * @return the number of recorded versions
     * @throws InvalidSettingException if the database was created in the other environment
     * @throws IllegalStateException if a record is invalid, for example because it refers to a
     *     record that does not exist
     */
    public int register(
            Environment environment, List<RegistryRecord> catalogue, List<RegistryRecord> sample) {
        return unitOfWork.run(
                () -> {
                    Set<RecordKey> missing = registry.missing(keysOf(catalogue));
                    boolean isUsed = missing.size() < keysOf(catalogue).size();
                    checkOrigin(environment, isUsed, sample);
                    int recorded =
                            catalogue.stream()
                                    .filter(record -> missing.contains(record.key()))
                                    .mapToInt(record -> put(SHIPPED, record, 0))
                                    .sum();
                    return environment == Environment.DEMO
                            ? recorded + sample.stream().mapToInt(this::putSample).sum()
                            : recorded;
                });
    }

    private void checkOrigin(Environment environment, boolean isUsed, List<RegistryRecord> sample) {
        boolean wasDemo = isDemo(keysOf(sample));
        if (environment == Environment.PRODUCTION && wasDemo) {
            throw new InvalidSettingException(
                    Settings.ENVIRONMENT,
                    "production cannot use this database: it contains data of a demo");
        }
        if (environment == Environment.DEMO && isUsed && !wasDemo) {
            throw new InvalidSettingException(
                    Settings.ENVIRONMENT,
                    "a demo cannot use this database: it was created by production");
        }
    }

    private boolean isDemo(Set<RecordKey> sampleKeys) {
        Set<RecordKey> missing = registry.missing(sampleKeys);
        return sampleKeys.stream()
                .filter(key -> !missing.contains(key))
                .anyMatch(key -> firstRecordedBy(key).equals(Optional.of(SAMPLE.id())));
    }

    private Optional<String> firstRecordedBy(RecordKey key) {
        return registry.history(key, 0, 1).stream().map(RecordVersion::recordedBy).findFirst();
    }

    private int putSample(RegistryRecord record) {
        Optional<RecordVersion<RegistryRecord>> current = registry.find(record.key());
        if (current.isEmpty()) {
            return put(SAMPLE, record, 0);
        }
        boolean isFromSample = current.get().recordedBy().equals(SAMPLE.id());
        return isFromSample ? put(SAMPLE, record, current.get().version()) : 0;
    }

    /** Records a version, and returns the number of versions recorded. */
    private int put(Actor actor, RegistryRecord record, int version) {
        return switch (desk.put(actor, record, version)) {
            case PutResult.Created _ -> 1;
            case PutResult.Stored(RecordVersion<RegistryRecord> current) ->
                    current.version() - version;
            case PutResult.Invalid invalid ->
                    throw new IllegalStateException(record.key() + " is invalid: " + invalid);
            // Another node was faster. The unit of work is retried and sees that node's records.
            case PutResult.Stale _ -> throw new StaleVersionException(record.key().toString());
        };
    }

    private static Set<RecordKey> keysOf(List<RegistryRecord> records) {
        return records.stream().map(RegistryRecord::key).collect(Collectors.toUnmodifiableSet());
    }
}
