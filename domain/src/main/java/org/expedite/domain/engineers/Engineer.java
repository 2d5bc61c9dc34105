package org.expedite.domain.engineers;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.Require;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the assistance center, and which cases are for that person. The sets keep
 * the order that they are given in; it means nothing, so that two statements which differ in it
 * alone are equal.
 *
 * @param levels where an engineer works; a duty manager needs none
 * @param skills the product lines that the person knows; none for all of them
 * @param roles one or both
 */
public record Engineer(
        EngineerId id,
        String name,
        String email,
        Set<TechnicalLevel> levels,
        Set<ProductLineCode> skills,
        Set<StaffRole> roles)
        implements RegistryRecord {
    public Engineer {
        Require.text("name", name, 200);
        Require.text("email", email, 254);
        levels = inOrder(levels);
        skills = inOrder(skills);
        roles = inOrder(roles);
        Require.that(!roles.isEmpty(), roles, "there must be at least one role");
        Require.that(
                !roles.contains(StaffRole.ENGINEER) || !levels.isEmpty(),
                levels,
                "an engineer must have at least one technical level");
    }

    /** Whether cases at {@code level} are for this person; of a duty manager all are (ours). */
    public boolean worksAt(TechnicalLevel level) {
        return roles.contains(StaffRole.DUTY_MANAGER) || levels.contains(level);
    }

    /**
     * Whether cases about {@code line} are for this person (ours): one who names no line takes all,
     * and a case whose line is unknown is for everybody.
     *
     * @param line of the product, or null where its model is unknown
     */
    public boolean handles(@Nullable ProductLineCode line) {
        return line == null || skills.isEmpty() || skills.contains(line);
    }

    @Override
    public RecordKey key() {
        return id.key();
    }

    @Override
    public Set<Reference> references() {
        return skills.stream()
                .map(line -> new Reference(Relation.SKILL, line.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> inOrder(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
