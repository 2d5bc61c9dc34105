package org.expedite.domain.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a duty was met, or unmet, throughout.
 *
 * @param to when that ended, exclusive; null while it lasts
 */
public record DutyInterval(boolean met, Instant from, @Nullable Instant to) {}
