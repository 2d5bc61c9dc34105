package org.expedite.web.api.cases;

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
import org.expedite.application.access.Actor;
import org.expedite.application.callers.CallerDesk;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WithoutIdempotencyKey;

/**
 * Identification of callers. It is a POST so that personal details are in no address and in no log.
 */
@Controller("/v1/caller-identifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Cases")
public class CallerIdentificationsController {
    private final CallerDesk desk;
    private final PhoneNumbers numbers;

    CallerIdentificationsController(CallerDesk desk, PhoneNumbers numbers) {
        this.desk = desk;
        this.numbers = numbers;
    }

    /**
     * Finds everybody who may be calling. All people are listed who match any of the details, and
     * nobody is selected; confirm one by naming that person as the requester of the case. A detail
     * that cannot be read, such as a withheld number, is named in {@code ignored} and the others
     * are used; 422 if none can be read. For staff that takes calls. Nothing is stored, so an
     * Idempotency-Key is ignored.
     */
    @Post
    @WithoutIdempotencyKey
    @Status(HttpStatus.OK)
    HttpResponse<CallerCandidatesJson> identifyCaller(
            Actor actor, @Body @Valid CallerIdentificationBody body) {
        CallerIdentificationBody.ReadKeys read = body.read(numbers);
        return HttpResponse.ok(
                CallerCandidatesJson.of(desk.identify(actor, read.keys()), read.ignored()));
    }
}
