package org.expedite.web.api.timeline;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expedite.application.access.Actor;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.application.timeline.TimelinePosition;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;

/** Timeline of a case. */
@Controller("/v1/cases/{number}/timeline")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Timeline")
public class TimelineController {
    private final TimelineDesk desk;

    TimelineController(TimelineDesk desk) {
        this.desk = desk;
    }

    /**
     * All events of the case, oldest first, each with its actor and reason. Events are only ever
     * appended. Customers see public events, engineers see all.
     */
    @Get
    HttpResponse<Page<TimelineItemJson>> listTimeline(
            Actor actor, @PathVariable String number, ListQuery query) {
        TimelinePosition after = query.after(2).map(TimelineController::placeIn).orElse(null);
        return query.answer(
                desk.page(actor, CaseNumberPath.number(number), after, query.limit() + 1),
                entry -> positionOf(entry.position()),
                TimelineItemJson::of);
    }

    private static List<String> positionOf(TimelinePosition position) {
        return List.of(Integer.toString(position.version()), Integer.toString(position.ordinal()));
    }

    private static TimelinePosition placeIn(List<String> position) {
        return new TimelinePosition(
                Integer.parseInt(position.getFirst()), Integer.parseInt(position.getLast()));
    }
}
