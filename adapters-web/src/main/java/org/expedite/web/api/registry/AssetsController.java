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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Equipment by serial number. */
@Controller("/v1/assets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Registry")
public class AssetsController {
    private final RegistryRoutes<AssetJson> routes;

    AssetsController(RegistryDesk desk) {
        routes = new RegistryRoutes<>(desk, RecordKind.ASSET, "assets", AssetJson::of);
    }

    /**
     * Creates a piece of equipment, or replaces it: 201 or 200. A body without changes appends no
     * version. Needs the role REGISTRAR.
     */
    @Put("/{serial}")
    HttpResponse<AssetJson> putAsset(
            Actor actor,
            @PathVariable("serial") @Identifier String id,
            IfMatch ifMatch,
            @Body @Valid AssetBody body) {
        return routes.put(actor, body.toFact(id), ifMatch, body::pointersOf);
    }

    /**
     * A piece of equipment, in its current version. Its version is the ETag, for If-Match with a
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{serial}")
    HttpResponse<AssetJson> getAsset(Actor actor, @PathVariable("serial") @Identifier String id) {
        return routes.one(actor, id);
    }

    /**
     * All equipment, in the order of their ids. Each in its current version, in pages. Needs the
     * role REGISTRAR, ENGINEER or DUTY_MANAGER.
     *
     * @param ownerId only equipment of this organization
     * @param model only equipment of this model, in upper or lower case and in letters of any width
     */
    @Get
    HttpResponse<Page<AssetJson>> listAssets(
            Actor actor,
            ListQuery query,
            @QueryValue("owner_id") @Identifier @Nullable String ownerId,
            @QueryValue
                    @Size(max = WrittenFilter.MAX, message = WrittenFilter.TOO_LONG)
                    @Schema(format = "equipment-name")
                    @Nullable String model) {
        return routes.list(
                actor,
                query,
                new RecordFilter.Assets(
                        ownerId == null ? null : new OrganizationId(ownerId),
                        WrittenFilter.equipment("model", model, Model::new)));
    }

    /**
     * Every version, oldest first, with the time and the actor of its recording. Versions never
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{serial}/versions")
    HttpResponse<Page<AssetJson>> listAssetVersions(
            Actor actor, @PathVariable("serial") @Identifier String id, ListQuery query) {
        return routes.versions(actor, id, query);
    }
}
