package org.expedite.web.api.queues;

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
import org.expedite.application.queues.QueueDesk;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.web.api.cases.CaseJson;
import org.expedite.web.api.cases.CaseResponses;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;

/** Release and handover of an owned case. */
@Controller("/v1/cases/{number}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Queues")
public class OwnershipController {
    private final QueueDesk desk;

    OwnershipController(QueueDesk desk) {
        this.desk = desk;
    }

    /** Returns the case to the queue of its level, at its previous position. */
    @Post("/releases")
    @Idempotent
    HttpResponse<CaseJson> releaseCase(Actor actor, @PathVariable String number) {
        return CaseResponses.to(desk.release(actor, CaseNumberPath.number(number)));
    }

    /** Gives the case to another engineer who works at its level. */
    @Post("/handovers")
    @Idempotent
    HttpResponse<CaseJson> handOverCase(
            Actor actor, @PathVariable String number, @Body @Valid HandoverBody body) {
        return CaseResponses.to(
                desk.handOver(
                        actor, CaseNumberPath.number(number), new EngineerId(body.toEngineerId())));
    }
}
