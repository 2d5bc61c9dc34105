package org.expedite.web.api.escalation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.escalation.EligibilityDesk;
import org.expedite.application.escalation.EligibilityResult;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WithoutIdempotencyKey;

/** Dry runs: evaluated like a request on a new, open case; no decision is stored. */
@Controller("/v1/eligibility-checks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Escalations")
public class EligibilityChecksController {
    private final EligibilityDesk desk;

    EligibilityChecksController(EligibilityDesk desk) {
        this.desk = desk;
    }

    /**
     * The result that a request for priority escalation would have. It is evaluated like a request
     * on a new, open case, with the facts as known now; nothing is stored, so an Idempotency-Key is
     * ignored. Customers ask for themselves, engineers for anybody.
     */
    @Post
    @WithoutIdempotencyKey
    @Status(HttpStatus.OK)
    HttpResponse<DecisionJson> checkEligibility(
            Actor actor, @Body @Valid EligibilityCheckBody body) {
        return switch (desk.check(actor, body.toQuestion())) {
            case EligibilityResult.Evaluated judged -> HttpResponse.ok(DecisionJson.of(judged));
            case EligibilityResult.Invalid(List<FieldError> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }
}
