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
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.http.problems.ProblemException;

/** Dry runs: judged as a request on a fresh, open case would be; no decision is kept. */
@Controller("/v1/eligibility-checks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Escalations")
public class EligibilityChecksController {
    private final EligibilityDesk desk;

    EligibilityChecksController(EligibilityDesk desk) {
        this.desk = desk;
    }

    /**
     * What a request for priority escalation would be answered. Judged as a request on a new, open
     * case would be, with the facts as they are known now; nothing is kept. Customers ask for
     * themselves, engineers for anybody.
     */
    @Post
    @Idempotent
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
