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
 * Registers what a start brings along, and keeps demos and production apart.
 *
 * <p>Whether a database was begun as a demo is told by who recorded the first versions of the
 * sample records. Registrars only append, so nothing that they do changes the answer.
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
     * Registers what is missing of the catalogue and, in a demo, of the sample; there it also
     * brings up to date what only the sample has said so far. All or nothing.
     *
     * @param catalogue what is shipped, each after what it names
     * @param sample today's sample, each after what it names; production only knows it by it
     * @return how many versions were recorded
     * @throws InvalidSettingException if the database was begun in the other environment
     * @throws IllegalStateException if one of the facts is refused, as one that names what does not
     *     exist
     */
    public int register(
            Environment environment, List<RegistryRecord> catalogue, List<RegistryRecord> sample) {
        return unitOfWork.run(
                () -> {
                    Set<RecordKey> missing = registry.missing(keysOf(catalogue));
                    boolean isBegun = missing.size() < keysOf(catalogue).size();
                    checkOrigin(environment, isBegun, sample);
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

    private void checkOrigin(
            Environment environment, boolean isBegun, List<RegistryRecord> sample) {
        boolean wasDemo = isBegunAsDemo(keysOf(sample));
        if (environment == Environment.PRODUCTION && wasDemo) {
            throw new InvalidSettingException(
                    Settings.ENVIRONMENT,
                    "production cannot use this database, which holds a demo's data");
        }
        if (environment == Environment.DEMO && isBegun && !wasDemo) {
            throw new InvalidSettingException(
                    Settings.ENVIRONMENT,
                    "a demo cannot use this database, which was begun by production");
        }
    }

    private boolean isBegunAsDemo(Set<RecordKey> sampleKeys) {
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
        boolean isOurs = current.get().recordedBy().equals(SAMPLE.id());
        return isOurs ? put(SAMPLE, record, current.get().version()) : 0;
    }

    /** How many versions that recorded. */
    private int put(Actor actor, RegistryRecord record, int seen) {
        return switch (desk.put(actor, record, seen)) {
            case PutResult.Created _ -> 1;
            case PutResult.Stored(RecordVersion<RegistryRecord> current) ->
                    current.version() - seen;
            case PutResult.Invalid refused ->
                    throw new IllegalStateException(record.key() + " is refused: " + refused);
            // Another node was faster; the unit of work tries again and sees what that one did.
            case PutResult.Stale _ -> throw new StaleVersionException(record.key().toString());
        };
    }

    private static Set<RecordKey> keysOf(List<RegistryRecord> facts) {
        return facts.stream().map(RegistryRecord::key).collect(Collectors.toUnmodifiableSet());
    }
}
