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
import org.expedite.web.http.admission.Admitted;

/** The product of a case, and time and materials: both determine its cover. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Casework")
public class CoverageController {
    private final CoverageDesk desk;

    CoverageController(CoverageDesk desk) {
        this.desk = desk;
    }

    /**
     * Accepts time and materials for the customer. The case gets assistance in the queue of its
     * level, but no priority until a direct contract covers it. The present rate is recorded with
     * the case. Staff names the person who accepted on the phone, who must belong to the case's
     * organization.
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
     * Records the serial as read off the equipment; it replaces the given one, if any. The case
     * then goes to the party that covers that serial. A serial that is not known as equipment of
     * the case's organization changes nothing.
     */
    @Post("/verifications")
    @Idempotent
    HttpResponse<CaseJson> verifySerial(
            Actor actor, @PathVariable String number, @Body @Valid VerificationBody body) {
        return CaseResponses.to(
                desk.verify(actor, CaseNumberPath.number(number), new SerialNumber(body.serial())));
    }

    /**
     * Replaces a wrong product by the right one, for customers while no engineer has the case. The
     * cover is looked at again, as for a new case; both products are recorded. A granted priority
     * escalation stands.
     */
    @Post("/product-corrections")
    @Idempotent
    HttpResponse<CaseJson> correctProduct(
            Actor actor, @PathVariable String number, @Body @Valid ProductCorrectionBody body) {
        return CaseResponses.to(
                desk.correctProduct(
                        actor,
                        CaseNumberPath.number(number),
                        body.product().toNamed(),
                        body.reason()));
    }
}
