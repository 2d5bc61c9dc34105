package org.expedite.web.timeline;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expedite.application.Actor;
import org.expedite.application.timeline.TimelineDesk;
import org.expedite.application.timeline.TimelinePlace;
import org.expedite.web.lists.ListQuery;
import org.expedite.web.lists.Page;
import org.expedite.web.resources.CasePath;

/** What happened to a case. */
@Controller("/v1/cases/{number}/timeline")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Timeline")
public class TimelineController {
    private final TimelineDesk desk;

    TimelineController(TimelineDesk desk) {
        this.desk = desk;
    }

    /**
     * Everything that happened to the case, newest last, with who did it and why. It only ever
     * grows. Customers see what is public, engineers all.
     */
    @Get
    HttpResponse<Page<TimelineItemJson>> listTimeline(
            Actor actor, @PathVariable String number, ListQuery query) {
        TimelinePlace after = query.after(2).map(TimelineController::placeIn).orElse(null);
        return query.answer(
                desk.page(actor, CasePath.number(number), after, query.limit() + 1),
                entry -> positionOf(entry.place()),
                TimelineItemJson::of);
    }

    private static List<String> positionOf(TimelinePlace place) {
        return List.of(Integer.toString(place.version()), Integer.toString(place.ordinal()));
    }

    private static TimelinePlace placeIn(List<String> position) {
        return new TimelinePlace(
                Integer.parseInt(position.getFirst()), Integer.parseInt(position.getLast()));
    }
}
