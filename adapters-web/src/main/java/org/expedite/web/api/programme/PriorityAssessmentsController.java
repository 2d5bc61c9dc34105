package org.expedite.web.api.programme;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WithoutIdempotencyKey;

/** Proposes a priority from answers to the priority questions; open to everybody. */
@Controller("/v1/priority-assessments")
@OpenToAll
@Tag(name = "Program")
public class PriorityAssessmentsController {

    /**
     * The priority that the answers propose; nothing is stored. Unanswered questions count as no.
     * Needs no sign-in, and takes no Idempotency-Key.
     */
    @Post
    @WithoutIdempotencyKey
    @Status(HttpStatus.OK)
    AssessmentJson assessPriority(@Body @Valid AssessmentBody body) {
        return AssessmentJson.of(body.yes());
    }
}
