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
    /** Handles every product line. */
    public static final Engineer ENGINEER_L1 = engineer("engineer-l1", List.of("L1"));

    /** Handles the product lines with an expert track. */
    public static final Engineer ENGINEER_L2 =
            engineer(
                    "engineer-l2",
                    List.of("L2"),
                    Catalogue.M_SERIES,
                    Catalogue.T_SERIES,
                    Catalogue.J_SERIES);

    /** Works at two levels and handles one product line. */
    public static final Engineer ENGINEER_L3 =
            engineer("engineer-l3", List.of("L3", "ENGINEERING"), Catalogue.M_SERIES);

    /** A duty manager without levels and product lines. */
    public static final Engineer DUTY_MANAGER = dutyManager("duty-manager");

    private Staff() {}

    /** All engineers; they need the catalogue. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(ENGINEER_L1, ENGINEER_L2, ENGINEER_L3, DUTY_MANAGER);
    }

    /**
     * Creates an engineer at these levels who handles these product lines, or all if none is given.
     */
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
                Set.of(StaffRole.ENGINEER),
                true);
    }

    /** Creates a duty manager for every level and product line. */
    public static Engineer dutyManager(String id) {
        return new Engineer(
                new EngineerId(id),
                "The " + id,
                id + "@center.example",
                Set.of(),
                Set.of(),
                Set.of(StaffRole.DUTY_MANAGER),
                true);
    }

    /** Returns a copy that handles other product lines. */
    public static Engineer knowing(Engineer engineer, Set<ProductLineCode> lines) {
        return new Engineer(
                engineer.id(),
                engineer.name(),
                engineer.email(),
                engineer.levels(),
                lines,
                engineer.roles(),
                engineer.active());
    }

    /** Returns a copy that works at other levels. */
    public static Engineer workingAt(Engineer engineer, String... levels) {
        return new Engineer(
                engineer.id(),
                engineer.name(),
                engineer.email(),
                Stream.of(levels)
                        .map(TechnicalLevel::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                engineer.skills(),
                engineer.roles(),
                engineer.active());
    }

    /** Returns a copy of somebody who has left. */
    public static Engineer left(Engineer engineer) {
        return new Engineer(
                engineer.id(),
                engineer.name(),
                engineer.email(),
                engineer.levels(),
                engineer.skills(),
                engineer.roles(),
                false);
    }
}
