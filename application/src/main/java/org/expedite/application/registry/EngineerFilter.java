package org.expedite.application.registry;

import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the list of engineers; null allows all.
 *
 * @param active whether the engineer is active
 * @param level a technical level at which the engineer works, and so can be given cases; duty
 *     managers work at all
 */
public record EngineerFilter(@Nullable Boolean active, @Nullable TechnicalLevel level) {
    boolean matches(Engineer engineer) {
        return (active == null || active == engineer.active())
                && (level == null || engineer.worksAt(level));
    }
}
