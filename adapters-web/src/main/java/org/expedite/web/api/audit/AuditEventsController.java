package org.expedite.web.api.audit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.expedite.application.access.Actor;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditEventId;
import org.expedite.application.audit.AuditFilter;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.AuditPosition;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.Instants;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Operations on the audit. */
@Controller("/v1/audit-events")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Audit")
public class AuditEventsController {
    private final AuditDesk desk;

    AuditEventsController(AuditDesk desk) {
        this.desk = desk;
    }

    /**
     * Sign-ins, refused requests, people who were looked up, and changes of the registry and of
     * accounts: newest first. Events never change; they are deleted after their retention. Of
     * refused requests and failed sign-ins, the first ones of a client in a minute are single
     * events, and the others one event that counts them; they appear some seconds later. Needs the
     * role ADMIN.
     *
     * @param actorId only events of this account; {@code system} for the center itself
     * @param kind only events of this kind
     * @param from only events at this instant or later
     * @param to only events before this instant
     */
    @Get
    HttpResponse<Page<AuditEventJson>> listAuditEvents(
            Actor actor,
            ListQuery query,
            @QueryValue("actor_id") @Identifier @Nullable String actorId,
            @QueryValue @Nullable AuditKind kind,
            @QueryValue @Nullable Instant from,
            @QueryValue @Nullable Instant to) {
        AuditPosition after = query.after(2).map(AuditEventsController::positionIn).orElse(null);
        return query.answer(
                desk.list(
                        actor,
                        new AuditFilter(
                                actorId,
                                kind,
                                Instants.told("from", from),
                                Instants.told("to", to)),
                        after,
                        query.limit() + 1),
                AuditEventsController::positionOf,
                AuditEventJson::of);
    }

    private static List<String> positionOf(AuditEvent event) {
        return List.of(event.at().toString(), event.id().value());
    }

    private static AuditPosition positionIn(List<String> position) {
        return new AuditPosition(
                Instant.parse(position.getFirst()), new AuditEventId(position.getLast()));
    }
}
