package org.expedite.web.api.casework;

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
import org.expedite.application.casework.CoverageDesk;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.api.cases.CaseJson;
import org.expedite.web.api.cases.CaseResponses;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;

/** The ways to assistance of a case that is not covered yet. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Casework")
public class CoverageController {
    private final CoverageDesk desk;

    CoverageController(CoverageDesk desk) {
        this.desk = desk;
    }

    /**
     * The customer accepts time and materials: the case gets assistance, in the queue of its level,
     * but no priority until a direct contract covers it. The rate of that moment is recorded with
     * the case. Staff names who accepted on the phone, somebody of the case's organization.
     */
    @Post("/time-and-materials-acceptances")
    @Idempotent
    HttpResponse<CaseJson> acceptTimeAndMaterials(
            Actor actor,
            @PathVariable String number,
            @Body @Valid TimeAndMaterialsAcceptanceBody body) {
        return CaseResponses.to(
                desk.acceptTimeAndMaterials(
                        actor,
                        CaseNumberPath.number(number),
                        new ContactId(body.acceptedBy()),
                        body.given()));
    }

    /**
     * Gives the serial as it was read off the equipment, in place of the one given before, or for
     * the first time. The case then goes where the cover of that serial leads; one that is not
     * known to be equipment of the case's organization changes nothing.
     */
    @Post("/verifications")
    @Idempotent
    HttpResponse<CaseJson> verifySerial(
            Actor actor, @PathVariable String number, @Body @Valid VerificationBody body) {
        return CaseResponses.to(
                desk.verify(actor, CaseNumberPath.number(number), new SerialNumber(body.serial())));
    }
}
