package org.expedite.web.api.cases;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.expedite.application.access.Actor;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;

/** Identification of the customer's people after a case was opened. */
@Controller("/v1/cases/{number}/identifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Cases")
public class IdentificationsController {
    private final IdentificationDesk desk;

    IdentificationsController(IdentificationDesk desk) {
        this.desk = desk;
    }

    /**
     * Identifies a person of the customer, recorded as late. The first one becomes the requester of
     * a case without requester; a certified expert is recorded if the case has none. Engineers may
     * name anybody of the case's organization, customers only themselves. 409 if the center does
     * not allow late identification.
     */
    @Post
    @Idempotent
    HttpResponse<CaseJson> identifyLate(
            Actor actor, @PathVariable String number, @Body @Valid LateIdentificationBody body) {
        return CaseResponses.to(
                desk.identify(
                        actor, CaseNumberPath.number(number), new ContactId(body.contactId())));
    }
}
