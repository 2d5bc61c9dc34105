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
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.web.api.cases.CaseJson;
import org.expedite.web.api.cases.CaseResponses;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;

/** Level changes by duty managers. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Escalations")
public class DutyManagerController {
    private final CaseworkDesk desk;

    DutyManagerController(CaseworkDesk desk) {
        this.desk = desk;
    }

    /**
     * De-escalates the case by one level, into that level's queue; it stays first in the queue if
     * it was. Needs the role DUTY_MANAGER.
     */
    @Post("/de-escalations")
    @Idempotent
    HttpResponse<CaseJson> deEscalateCase(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(
                desk.deEscalate(actor, CaseNumberPath.number(number), body.reason()));
    }

    /**
     * Escalates the case by one level, expedited, whatever the programme says. It is recorded as an
     * override, without a decision. Needs the role DUTY_MANAGER.
     */
    @Post("/overrides")
    @Idempotent
    HttpResponse<CaseJson> overrideCase(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(desk.override(actor, CaseNumberPath.number(number), body.reason()));
    }
}
