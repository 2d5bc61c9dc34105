package org.expedite.sample;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.Actor;
import org.expedite.application.Role;
import org.expedite.application.UnitOfWork;
import org.expedite.application.registry.Registry;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;

/** Registers facts that nobody has registered yet; what is registered already is left alone. */
public final class FirstFacts {
    private static final Actor SHIPPED = new Actor("shipped", Set.of(Role.REGISTRAR));

    private final Registry registry;
    private final RegistryDesk desk;
    private final UnitOfWork unitOfWork;

    public FirstFacts(Registry registry, RegistryDesk desk, UnitOfWork unitOfWork) {
        this.registry = registry;
        this.desk = desk;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Registers those of {@code facts} that are missing, all or none.
     *
     * @param facts each after those that it names
     * @return how many were missing
     */
    public int registerMissing(List<Fact> facts) {
        return unitOfWork.run(
                () -> {
                    Set<RecordKey> missing =
                            registry.missing(
                                    facts.stream().map(Fact::key).collect(Collectors.toSet()));
                    facts.stream()
                            .filter(fact -> missing.contains(fact.key()))
                            .forEach(fact -> desk.put(SHIPPED, fact, 0));
                    return missing.size();
                });
    }
}
