package org.expedite.domain.cases;

import java.time.Duration;
import java.time.Instant;

/**
 * Time in which a case that has ended can be reopened (ours). A resolved case has not ended yet: it
 * can be reopened until it is closed.
 *
 * @param afterClosure time after the closure, a setting; zero if closed cases cannot be reopened
 */
public record ReopeningWindow(Duration afterClosure) {
    /** Time after a withdrawal in which it can be taken back. */
    public static final Duration AFTER_WITHDRAWAL = Duration.ofHours(24);

    /** Returns whether it is too late at {@code at} to reopen a case with that state. */
    boolean isOver(CaseState state, Instant at) {
        Instant end = state.endedAt();
        return switch (state.status()) {
            case CLOSED -> end != null && end.plus(afterClosure).isBefore(at);
            case WITHDRAWN -> end != null && end.plus(AFTER_WITHDRAWAL).isBefore(at);
            default -> false;
        };
    }
}
