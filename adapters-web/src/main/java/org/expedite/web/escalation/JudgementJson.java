package org.expedite.web.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.Outcome;

/**
 * What a request for priority escalation would be answered: all eleven findings, in their order.
 */
@Introspected
@Schema(name = "PriorityEscalation")
public record JudgementJson(Outcome outcome, List<FindingJson> findings, List<AdviceJson> advice) {

    /**
     * A judgement for clients.
     *
     * @param judgement as it was passed
     * @return its form on the wire
     */
    public static JudgementJson of(Judgement judgement) {
        return new JudgementJson(
                judgement.outcome(),
                judgement.findings().stream().map(FindingJson::of).toList(),
                judgement.advice().stream().map(AdviceJson::of).toList());
    }
}
