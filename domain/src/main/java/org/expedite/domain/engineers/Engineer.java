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
 * A member of staff of the assistance center, with the cases that the person can take. The sets
 * keep their given order, but equality ignores it.
 *
 * @param levels the levels at which an engineer works; a duty manager needs none
 * @param skills the product lines that the person supports; empty for all
 * @param roles one or both
 * @param active whether the person works for the center; somebody who does not gets no case, keeps
 *     none, and needs no level
 */
public record Engineer(
        EngineerId id,
        String name,
        String email,
        Set<TechnicalLevel> levels,
        Set<ProductLineCode> skills,
        Set<StaffRole> roles,
        boolean active)
        implements RegistryRecord {
    public Engineer {
        Require.text("name", name, 200);
        Require.text("email", email, 254);
        levels = inOrder(levels);
        skills = inOrder(skills);
        roles = inOrder(roles);
        Require.that(!roles.isEmpty(), roles, "there must be at least one role");
        Require.that(
                !active || !roles.contains(StaffRole.ENGINEER) || !levels.isEmpty(),
                levels,
                "an engineer must have at least one technical level");
    }

    /**
     * Returns whether this person works at {@code level}, and so can own a case there. A duty
     * manager works at all levels, and somebody who is not active at none (ours).
     */
    public boolean worksAt(TechnicalLevel level) {
        return worksAtAllLevels() || (active && levels.contains(level));
    }

    /** Returns whether this person is an active duty manager. */
    public boolean worksAtAllLevels() {
        return active && roles.contains(StaffRole.DUTY_MANAGER);
    }

    /**
     * Returns whether this person can take cases of {@code line} (ours). A person without skills
     * takes all lines; everybody takes cases of an unknown line.
     *
     * @param line the product line, or null if the model is unknown
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
