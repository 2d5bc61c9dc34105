package org.expedite.web.pages.registry;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.Frames;
import org.jspecify.annotations.Nullable;

/** Creates and changes records by forms, with the checks of the API. */
@Controller("/registry")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class RecordFormsController {

    private static final String NEW = "/new/{kind}";
    private static final String CHANGE = "/{kind}/{id}/change";

    private final Templates templates = new StaticTemplates();
    private final RegistryDesk desk;
    private final RecordChanges changes;
    private final RecordForms forms;
    private final Frames frames;

    RecordFormsController(
            RegistryDesk desk, RecordChanges changes, RecordForms forms, Frames frames) {
        this.desk = desk;
        this.changes = changes;
        this.forms = forms;
        this.frames = frames;
    }

    @Get(NEW)
    JteModel empty(HttpRequest<?> request, SignedIn caller, @PathVariable String kind) {
        RegistryAccess.registrar(caller);
        return show(request, forms.empty(RecordTypes.at(kind)));
    }

    @Post(NEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @Nullable @Body Map<String, Object> body) {
        Actor actor = RegistryAccess.registrar(caller);
        RecordType type = RecordTypes.at(kind);
        return answer(
                request,
                changes.create(actor, type, FormBody.of(body), frames.of(request, type.title())));
    }

    /**
     * Shows the form of a record.
     *
     * @param as a frequent change, for which it is filled in
     */
    @Get(CHANGE)
    JteModel filled(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String as) {
        Actor actor = RegistryAccess.registrar(caller);
        RecordType type = RecordTypes.at(kind);
        return show(
                request,
                forms.of(
                        actor,
                        type,
                        desk.find(actor, key(type, id)),
                        Shortcut.at(type.kind(), as),
                        frames.of(request, type.title()).times().today()));
    }

    @Post(CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @PathVariable String id,
            @Nullable @Body Map<String, Object> body) {
        Actor actor = RegistryAccess.registrar(caller);
        RecordType type = RecordTypes.at(kind);
        RecordVersion<RegistryRecord> current = desk.find(actor, key(type, id));
        return answer(
                request,
                changes.change(
                        actor, type, current, FormBody.of(body), frames.of(request, type.title())));
    }

    private static RecordKey key(RecordType type, String id) {
        return type.key(id).orElseThrow(RecordTypes::nothing);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, RecordChange change) {
        return switch (change) {
            case RecordChange.Done done -> HttpResponse.seeOther(address(done));
            case RecordChange.Rejected rejected ->
                    HttpResponse.unprocessableEntity().body(show(request, rejected.form()));
            case RecordChange.Stale stale ->
                    HttpResponse.status(HttpStatus.CONFLICT).body(show(request, stale.form()));
        };
    }

    private static URI address(RecordChange.Done done) {
        UriBuilder page =
                UriBuilder.of(RecordPaths.of(done.current().record().key()))
                        .queryParam("stored", done.current().version());
        if (!done.cases().isEmpty()) {
            page.queryParam(WaitingViews.CASES, done.cases());
        }
        return page.build();
    }

    private JteModel show(HttpRequest<?> request, RecordForm form) {
        return forms.page(request, form, templates);
    }
}
