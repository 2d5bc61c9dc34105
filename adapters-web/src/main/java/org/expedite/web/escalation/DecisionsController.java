package org.expedite.web.escalation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expedite.application.Actor;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.web.resources.Versioned;
import org.expedite.web.text.Identifier;

/** Escalations, which are never rewritten. */
@Controller("/v1/decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Escalations")
public class DecisionsController {
    /** A decision has one version for ever. */
    static final int ONLY_VERSION = 1;

    private final EscalationDesk desk;

    DecisionsController(EscalationDesk desk) {
        this.desk = desk;
    }

    /**
     * One decision, as it was made. Each rule tells what it found, on which records, and what would
     * change the answer. Whoever sees the case sees its decisions.
     */
    @Get("/{decision_id}")
    HttpResponse<DecisionJson> getDecision(
            Actor actor, @PathVariable("decision_id") @Identifier String decisionId) {
        return Versioned.ok(
                DecisionJson.of(desk.decision(actor, new EscalationId(decisionId))), ONLY_VERSION);
    }
}
