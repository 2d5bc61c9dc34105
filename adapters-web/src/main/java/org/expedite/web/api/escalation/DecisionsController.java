package org.expedite.web.api.escalation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.expedite.application.access.Actor;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.escalation.ReplayResult;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Replay;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Instants;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.jspecify.annotations.Nullable;

/** Decisions on escalations. They never change. */
@Controller("/v1/decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Escalations")
public class DecisionsController {
    /** A decision has one version only. */
    static final int ONLY_VERSION = 1;

    private final EscalationDesk desk;
    private final ReplayDesk replays;

    DecisionsController(EscalationDesk desk, ReplayDesk replays) {
        this.desk = desk;
        this.replays = replays;
    }

    /**
     * One decision, as it was made. Each rule has its finding, the records it rests on, and the
     * advice that would change the outcome. Everybody who sees the case sees its decisions.
     */
    @Get("/{decision_id}")
    HttpResponse<DecisionJson> getDecision(
            Actor actor, @PathVariable("decision_id") @Identifier String decisionId) {
        return ETagResponses.ok(
                DecisionJson.of(desk.decision(actor, new EscalationId(decisionId))), ONLY_VERSION);
    }

    /**
     * Replays the decision; nothing is stored. The settings and the case are those of the decision;
     * the facts are those known at {@code known_at}, evaluated for {@code valid_at}, and {@code
     * basis} is {@code KNOWN_AT}. Without either, the facts are the very versions that the decision
     * read ({@code VERSIONS_READ}), and the result is the same; for a decision from before those
     * were stored they are the facts known at its instant ({@code KNOWN_AT}). A {@code known_at} of
     * now shows the effect of corrections of the registry. 409 for a decision from before the
     * center stored the data for it, 400 for a {@code known_at} in the future.
     *
     * @param validAt the instant to evaluate for: by default that of the decision
     * @param knownAt excludes facts that were recorded later: by default the instant of the
     *     decision
     */
    @Get("/{decision_id}/replay")
    @ApiResponse(responseCode = "409")
    HttpResponse<ReplayJson> replayDecision(
            Actor actor,
            @PathVariable("decision_id") @Identifier String decisionId,
            @QueryValue("valid_at") @Nullable Instant validAt,
            @QueryValue("known_at") @Nullable Instant knownAt) {
        return switch (replays.replay(
                actor,
                new EscalationId(decisionId),
                told("valid_at", validAt),
                told("known_at", knownAt))) {
            case ReplayResult.Replayed(Replay replay) -> HttpResponse.ok(ReplayJson.of(replay));
            case ReplayResult.NotKnownYet() ->
                    throw ProblemException.parameter(
                            "known_at", "IN_THE_FUTURE", "must not be in the future");
            case ReplayResult.NotReplayable() ->
                    throw new ProblemException(Problems.notReplayable());
        };
    }

    private static @Nullable Instant told(String parameter, @Nullable Instant given) {
        if (given != null && !Instants.canBeTold(given)) {
            throw ProblemException.parameter(parameter, Instants.CODE, Instants.OBJECTION);
        }
        return given;
    }
}
