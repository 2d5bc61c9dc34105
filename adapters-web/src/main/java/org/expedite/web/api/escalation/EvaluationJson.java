package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Outcome;

/** The present result of a request for priority escalation: all eleven findings, in their order. */
@Introspected
@Schema(name = "PriorityEscalation")
public record EvaluationJson(Outcome outcome, List<FindingJson> findings, List<AdviceJson> advice) {

    /**
     * Converts an evaluation for clients.
     *
     * @param evaluation the evaluation
     * @return its wire form
     */
    public static EvaluationJson of(Evaluation evaluation) {
        return new EvaluationJson(
                evaluation.outcome(),
                evaluation.findings().stream().map(FindingJson::of).toList(),
                evaluation.advice().stream().map(AdviceJson::of).toList());
    }
}
