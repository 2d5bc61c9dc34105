package org.expedite.web.api.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.EngineerFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** People who work for the assistance center. */
@Controller("/v1/engineers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Registry")
public class EngineersController {
    private final RegistryDesk desk;
    private final RegistryRoutes<EngineerJson> routes;

    EngineersController(RegistryDesk desk) {
        this.desk = desk;
        routes = new RegistryRoutes<>(desk, RecordKind.ENGINEER, "engineers", EngineerJson::of);
    }

    /**
     * Creates an engineer, or replaces the record: 201 or 200. A body without changes appends no
     * version, even if its lists have another order. The id must not be that of a contact. Cases
     * whose owner is no longer active, or no longer works at their level, go back to their queues.
     * Needs the role REGISTRAR.
     */
    @Put("/{engineer_id}")
    HttpResponse<EngineerJson> putEngineer(
            Actor actor,
            @PathVariable("engineer_id") @Identifier String id,
            IfMatch ifMatch,
            @Body @Valid EngineerBody body) {
        return routes.put(actor, body.toFact(id), ifMatch, body::pointersOf);
    }

    /**
     * An engineer, in the current version. Its version is the ETag, for If-Match with a change.
     * Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{engineer_id}")
    HttpResponse<EngineerJson> getEngineer(
            Actor actor, @PathVariable("engineer_id") @Identifier String id) {
        return routes.one(actor, id);
    }

    /**
     * All engineers, in the order of their ids. Each in its current version, in pages. Needs the
     * role REGISTRAR, ENGINEER or DUTY_MANAGER.
     *
     * @param active only engineers who work for the center, or only those who do not
     * @param level only engineers who can be given cases at this technical level; a duty manager
     *     can at every level, and somebody who is not active at none
     */
    @Get
    HttpResponse<Page<EngineerJson>> listEngineers(
            Actor actor,
            ListQuery query,
            @QueryValue @Nullable Boolean active,
            @QueryValue @Identifier @Nullable String level) {
        EngineerFilter filter =
                new EngineerFilter(active, level == null ? null : new TechnicalLevel(level));
        return routes.list(
                query, (after, limit) -> desk.engineers(actor, filter, after, limit + 1));
    }

    /**
     * Every version, oldest first, with the time and the actor of its recording. Versions never
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{engineer_id}/versions")
    HttpResponse<Page<EngineerJson>> listEngineerVersions(
            Actor actor, @PathVariable("engineer_id") @Identifier String id, ListQuery query) {
        return routes.versions(actor, id, query);
    }
}
