package org.expedite.persistence.registry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.ProductLineCode;
import org.jspecify.annotations.Nullable;

/**
 * An engineer as JSON.
 *
 * @param active false, or null if the engineer is active
 */
record EngineerColumn(
        String engineerId,
        String name,
        String email,
        List<String> levels,
        List<String> skills,
        List<StaffRole> roles,
        @Nullable Boolean active)
        implements RegistryRecordColumn {

    static EngineerColumn of(Engineer fact) {
        return new EngineerColumn(
                fact.id().value(),
                fact.name(),
                fact.email(),
                fact.levels().stream().map(TechnicalLevel::code).toList(),
                fact.skills().stream().map(ProductLineCode::value).toList(),
                List.copyOf(fact.roles()),
                fact.active() ? null : Boolean.FALSE);
    }

    @Override
    public Engineer toRecord() {
        return new Engineer(
                new EngineerId(engineerId),
                name,
                email,
                inOrder(levels, TechnicalLevel::new),
                inOrder(skills, ProductLineCode::new),
                new LinkedHashSet<>(roles),
                active == null || active);
    }

    private static <T> Set<T> inOrder(Collection<String> codes, Function<String, T> of) {
        return codes.stream().map(of).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
