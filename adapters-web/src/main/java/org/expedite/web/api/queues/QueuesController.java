package org.expedite.web.api.queues;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseView;
import org.expedite.application.queues.ClaimResult;
import org.expedite.application.queues.QueueDesk;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.web.api.cases.CaseJson;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;

/** The queues of the technical levels. */
@Controller("/v1/queues/{level}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Queues")
public class QueuesController {
    private final QueueDesk desk;

    QueuesController(QueueDesk desk) {
        this.desk = desk;
    }

    /**
     * Cases that wait at the level: by priority, then expedited first, then by the time of arrival
     * there.
     */
    @Get
    HttpResponse<Page<QueueEntryJson>> listQueue(
            Actor actor, @PathVariable @Identifier String level, ListQuery query) {
        QueuePosition after = query.after().map(QueueCursor::read).orElse(null);
        return query.answer(
                desk.page(actor, new TechnicalLevel(level), after, query.limit() + 1),
                waiting -> QueueCursor.write(waiting.position()),
                QueueEntryJson::of);
    }

    /** Assigns the first case that the caller may work on; 204 if none waits. */
    @Post("/claims")
    @Idempotent
    @Status(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "201",
            description = "The case, now owned by the caller.",
            useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "204",
            description = "No case waits there that the caller may work on.")
    HttpResponse<CaseJson> claimCase(Actor actor, @PathVariable @Identifier String level) {
        return switch (desk.claim(actor, new TechnicalLevel(level))) {
            case ClaimResult.Claimed(CaseView view) ->
                    ETagResponses.created(
                            CaseJson.of(view),
                            view.supportCase().version(),
                            ETagResponses.at("v1", "cases", view.supportCase().number().value()));
            case ClaimResult.NothingWaiting() -> HttpResponse.noContent();
        };
    }
}
