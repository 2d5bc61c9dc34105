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
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Certifications of people. */
@Controller("/v1/certifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Registry")
public class CertificationsController {
    private final RegistryRoutes<CertificationJson> routes;

    CertificationsController(RegistryDesk desk) {
        routes =
                new RegistryRoutes<>(
                        desk, RecordKind.CERTIFICATION, "certifications", CertificationJson::of);
    }

    /**
     * Creates a certification, or replaces it: 201 or 200. A body without changes appends no
     * version. Needs the role REGISTRAR.
     */
    @Put("/{certification_id}")
    HttpResponse<CertificationJson> putCertification(
            Actor actor,
            @PathVariable("certification_id") @Identifier String id,
            IfMatch ifMatch,
            @Body @Valid CertificationBody body) {
        return routes.put(actor, body.toFact(id), ifMatch, body::pointersOf);
    }

    /**
     * A certification, in its current version. Its version is the ETag, for If-Match with a change.
     * Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{certification_id}")
    HttpResponse<CertificationJson> getCertification(
            Actor actor, @PathVariable("certification_id") @Identifier String id) {
        return routes.one(actor, id);
    }

    /**
     * All certifications, in the order of their ids. Each in its current version, in pages. Needs
     * the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     *
     * @param holderId only certifications of this contact
     * @param track only certifications of this track
     */
    @Get
    HttpResponse<Page<CertificationJson>> listCertifications(
            Actor actor,
            ListQuery query,
            @QueryValue("holder_id") @Identifier @Nullable String holderId,
            @QueryValue @Identifier @Nullable String track) {
        return routes.list(
                actor,
                query,
                new RecordFilter.Certifications(
                        holderId == null ? null : new ContactId(holderId),
                        track == null ? null : new Track(track)));
    }

    /**
     * Every version, oldest first, with the time and the actor of its recording. Versions never
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{certification_id}/versions")
    HttpResponse<Page<CertificationJson>> listCertificationVersions(
            Actor actor, @PathVariable("certification_id") @Identifier String id, ListQuery query) {
        return routes.versions(actor, id, query);
    }
}
