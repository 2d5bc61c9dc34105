package org.expedite.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RegistryRecord;

/**
 * Staff of a demo's center, with the ids of {@link DemoActors}: an engineer at each of the two
 * lowest levels, one at all others, and a duty manager. If fewer levels are configured, engineers
 * for higher levels work at the highest one.
 */
final class SampleStaff {
    private static final List<String> ROUTERS =
            List.of("M_SERIES", "T_SERIES", "J_SERIES", "E_SERIES");
    private static final List<String> ALL_LINES = List.of();

    private final List<TechnicalLevel> levels;

    private SampleStaff(TechnicalLevels levels) {
        this.levels = levels.ascending();
    }

    /** Returns the records of all staff. They refer to the shipped catalogue. */
    static Stream<RegistryRecord> records(TechnicalLevels levels) {
        SampleStaff staff = new SampleStaff(levels);
        return Stream.of(
                engineer("engineer-l1", "Lea Lindqvist", staff.only(0), ALL_LINES),
                engineer("engineer-l2", "Marek Malik", staff.only(1), ROUTERS),
                engineer("engineer-l3", "Nina Ndiaye", staff.from(2), ALL_LINES),
                person(
                        "duty-manager",
                        "Oscar Olmedo",
                        Set.of(),
                        ALL_LINES,
                        StaffRole.DUTY_MANAGER));
    }

    private static RegistryRecord engineer(
            String id, String name, Set<TechnicalLevel> at, List<String> skills) {
        return person(id, name, at, skills, StaffRole.ENGINEER);
    }

    private static RegistryRecord person(
            String id, String name, Set<TechnicalLevel> at, List<String> skills, StaffRole role) {
        return new Engineer(
                new EngineerId(id),
                name,
                id + "@center.example",
                at,
                skills.stream()
                        .map(ProductLineCode::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Set.of(role),
                true);
    }

    private Set<TechnicalLevel> only(int place) {
        return Set.of(levels.get(Math.min(place, levels.size() - 1)));
    }

    private Set<TechnicalLevel> from(int place) {
        int first = Math.min(place, levels.size() - 1);
        return new LinkedHashSet<>(levels.subList(first, levels.size()));
    }
}
