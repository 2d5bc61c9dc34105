package org.expedite.web.pages.escalation;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Replay;
import org.expedite.web.pages.FormState;

/**
 * Contents of the page on which a decision is judged again.
 *
 * @param decision the decision
 * @param replay its new evaluation; empty if there is none
 * @param form the times that were asked for, and what is wrong with them
 */
public record ReplayPage(Decision decision, Optional<Replay> replay, FormState form) {

    /**
     * Returns the rules whose findings differ.
     *
     * @return in the order of the rules
     */
    public List<Replay.Difference.OfRule> differences() {
        return replay.stream()
                .flatMap(again -> again.differences().stream())
                .filter(Replay.Difference.OfRule.class::isInstance)
                .map(Replay.Difference.OfRule.class::cast)
                .toList();
    }

    /**
     * Returns both evaluations, for their headlines.
     *
     * @return the decision first
     */
    public List<EvaluationView> both() {
        return replay.stream()
                .flatMap(again -> List.of(again.original().evaluation(), again.replayed()).stream())
                .map(evaluation -> new EvaluationView(evaluation, true))
                .toList();
    }

    /**
     * Returns the two findings of a difference.
     *
     * @param difference of one rule
     * @return that of the decision first
     */
    public static List<Finding> sides(Replay.Difference.OfRule difference) {
        return List.of(difference.from(), difference.to());
    }
}
