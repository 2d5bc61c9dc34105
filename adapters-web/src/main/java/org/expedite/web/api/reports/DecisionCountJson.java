package org.expedite.web.api.reports;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import org.expedite.application.reports.DecisionCount;
import org.jspecify.annotations.Nullable;

/**
 * The number of decisions in one group.
 *
 * @param group the outcome, rule, product line, level, organization or day; null for decisions
 *     without one: no rule failed, or the product line or the organization was not known
 * @param requests all decisions
 * @param granted those that were granted
 * @param notGranted the others
 */
@Introspected
@Schema(name = "DecisionCount")
record DecisionCountJson(@Nullable String group, long requests, long granted, long notGranted) {
    static DecisionCountJson of(DecisionCount count) {
        return new DecisionCountJson(
                count.group(), count.requests(), count.granted(), count.notGranted());
    }
}
