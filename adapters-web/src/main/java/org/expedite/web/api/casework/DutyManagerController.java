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

/** Other levels for a case, at the word of a duty manager. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Escalations")
public class DutyManagerController {
    private final CaseworkDesk desk;

    DutyManagerController(CaseworkDesk desk) {
        this.desk = desk;
    }

    /**
     * Sends the case down one level, into that level's queue, where it goes first if it did. Needs
     * the role DUTY_MANAGER.
     */
    @Post("/de-escalations")
    @Idempotent
    HttpResponse<CaseJson> deEscalateCase(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(
                desk.deEscalate(actor, CaseNumberPath.number(number), body.reason()));
    }

    /**
     * Sends the case up one level, expedited, whatever the programme says. It is recorded as an
     * override; no decision comes of it. Needs the role DUTY_MANAGER.
     */
    @Post("/overrides")
    @Idempotent
    HttpResponse<CaseJson> overrideCase(
            Actor actor, @PathVariable String number, @Body @Valid ReasonBody body) {
        return CaseResponses.to(desk.override(actor, CaseNumberPath.number(number), body.reason()));
    }
}
