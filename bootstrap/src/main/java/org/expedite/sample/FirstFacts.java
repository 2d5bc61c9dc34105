package org.expedite.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.Actor;
import org.expedite.application.Role;
import org.expedite.application.StaleVersionException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.registry.Put;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Recorded;
import org.expedite.settings.BadSettingException;
import org.expedite.settings.Environment;
import org.expedite.settings.Settings;

/**
 * Registers what a start brings along, and keeps demos and production apart.
 *
 * <p>Whether a database was begun as a demo is told by who recorded the first versions of the
 * sample records. Registrars only append, so nothing that they do changes the answer.
 */
public final class FirstFacts {
    private static final Actor SHIPPED = new Actor("shipped", Set.of(Role.REGISTRAR));
    private static final Actor SAMPLE = new Actor("sample-data", Set.of(Role.REGISTRAR));

    private final Registry registry;
    private final RegistryDesk desk;
    private final UnitOfWork unitOfWork;

    public FirstFacts(Registry registry, RegistryDesk desk, UnitOfWork unitOfWork) {
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
     * @throws BadSettingException if the database was begun in the other environment
     * @throws IllegalStateException if one of the facts is refused, as one that names what does not
     *     exist
     */
    public int register(Environment environment, List<Fact> catalogue, List<Fact> sample) {
        return unitOfWork.run(
                () -> {
                    Set<RecordKey> missing = registry.missing(keysOf(catalogue));
                    boolean isBegun = missing.size() < keysOf(catalogue).size();
                    checkOrigin(environment, isBegun, sample);
                    int recorded =
                            catalogue.stream()
                                    .filter(fact -> missing.contains(fact.key()))
                                    .mapToInt(fact -> put(SHIPPED, fact, 0))
                                    .sum();
                    return environment == Environment.DEMO
                            ? recorded + sample.stream().mapToInt(this::putSample).sum()
                            : recorded;
                });
    }

    private void checkOrigin(Environment environment, boolean isBegun, List<Fact> sample) {
        boolean wasDemo = isBegunAsDemo(keysOf(sample));
        if (environment == Environment.PRODUCTION && wasDemo) {
            throw new BadSettingException(
                    Settings.ENVIRONMENT,
                    "production cannot use this database, which holds a demo's data");
        }
        if (environment == Environment.DEMO && isBegun && !wasDemo) {
            throw new BadSettingException(
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
        return registry.history(key, 0, 1).stream().map(Recorded::recordedBy).findFirst();
    }

    private int putSample(Fact fact) {
        Optional<Recorded<Fact>> current = registry.find(fact.key());
        if (current.isEmpty()) {
            return put(SAMPLE, fact, 0);
        }
        boolean isOurs = current.get().recordedBy().equals(SAMPLE.id());
        return isOurs ? put(SAMPLE, fact, current.get().version()) : 0;
    }

    /** How many versions that recorded. */
    private int put(Actor actor, Fact fact, int seen) {
        return switch (desk.put(actor, fact, seen)) {
            case Put.Created _ -> 1;
            case Put.Kept(Recorded<Fact> current) -> current.version() - seen;
            case Put.Refused refused ->
                    throw new IllegalStateException(fact.key() + " is refused: " + refused);
            // Another node was faster; the unit of work tries again and sees what that one did.
            case Put.Stale _ -> throw new StaleVersionException(fact.key().toString());
        };
    }

    private static Set<RecordKey> keysOf(List<Fact> facts) {
        return facts.stream().map(Fact::key).collect(Collectors.toUnmodifiableSet());
    }
}
