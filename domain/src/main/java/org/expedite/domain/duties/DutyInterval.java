package org.expedite.domain.duties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interval in which a duty was met, or not met, throughout.
 *
 * @param to the exclusive end; null if the interval has not ended
 */
public record DutyInterval(boolean met, Instant from, @Nullable Instant to) {}
