package org.expedite.application.examples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RegistryRecord;

/** Engineers of the assistance center, with the ids of the {@link Actors}. */
public final class Staff {
    /** Knows every line. */
    public static final Engineer ENGINEER_L1 = engineer("engineer-l1", List.of("L1"));

    /** Knows the lines that have an expert level. */
    public static final Engineer ENGINEER_L2 =
            engineer(
                    "engineer-l2",
                    List.of("L2"),
                    Catalogue.M_SERIES,
                    Catalogue.T_SERIES,
                    Catalogue.J_SERIES);

    /** Works at two levels, and knows one line. */
    public static final Engineer ENGINEER_L3 =
            engineer("engineer-l3", List.of("L3", "ENGINEERING"), Catalogue.M_SERIES);

    /** Names neither levels nor lines. */
    public static final Engineer DUTY_MANAGER = dutyManager("duty-manager");

    private Staff() {}

    /** All of them; needs the catalogue. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(ENGINEER_L1, ENGINEER_L2, ENGINEER_L3, DUTY_MANAGER);
    }

    /** An engineer at those levels who knows those lines; all where there is none. */
    public static Engineer engineer(String id, List<String> levels, ProductLine... lines) {
        return new Engineer(
                new EngineerId(id),
                "The " + id,
                id + "@center.example",
                levels.stream()
                        .map(TechnicalLevel::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Stream.of(lines)
                        .map(ProductLine::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Set.of(StaffRole.ENGINEER));
    }

    /** A duty manager, at every level and for every line. */
    public static Engineer dutyManager(String id) {
        return new Engineer(
                new EngineerId(id),
                "The " + id,
                id + "@center.example",
                Set.of(),
                Set.of(),
                Set.of(StaffRole.DUTY_MANAGER));
    }

    /** The same, knowing other lines. */
    public static Engineer knowing(Engineer engineer, Set<ProductLineCode> lines) {
        return new Engineer(
                engineer.id(),
                engineer.name(),
                engineer.email(),
                engineer.levels(),
                lines,
                engineer.roles());
    }
}
