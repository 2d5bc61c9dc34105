package org.expedite.application.reports;

import org.jspecify.annotations.Nullable;

/**
 * The number of decisions on priority escalation in one group.
 *
 * @param group the outcome, rule, product line, level, organization or day ({@code YYYY-MM-DD});
 *     null for decisions without one: no rule failed, the line or the organization was not known
 * @param requests all decisions, 1 or more
 * @param granted those with the outcome {@code GRANTED}
 */
public record DecisionCount(@Nullable String group, long requests, long granted) {
    /** Returns the number of decisions with another outcome than {@code GRANTED}. */
    public long notGranted() {
        return requests - granted;
    }
}
