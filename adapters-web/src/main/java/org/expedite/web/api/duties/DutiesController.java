package org.expedite.web.api.duties;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expedite.application.access.Actor;
import org.expedite.application.duties.CaseDuties;
import org.expedite.application.duties.DutyDesk;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.http.admission.Admitted;

/** Duties of both sides while a case is critical. */
@Controller("/v1/cases/{number}/duties")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Casework")
public class DutiesController {
    private final DutyDesk desk;

    DutiesController(DutyDesk desk) {
        this.desk = desk;
    }

    /**
     * The P1 duties of both sides, and when each was met and unmet. They hold while the center
     * works on a case of priority P1, until it is resolved or a workaround is in place. If the
     * workaround fails, or the case is reopened, a new period begins. An unmet duty makes nobody
     * ineligible for anything.
     */
    @Get
    HttpResponse<DutiesJson> getDuties(Actor actor, @PathVariable String number) {
        CaseDuties duties = desk.ofCase(actor, CaseNumberPath.number(number));
        return ETagResponses.ok(DutiesJson.of(duties), duties.version());
    }
}
