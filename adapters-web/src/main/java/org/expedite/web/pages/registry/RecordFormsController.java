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
import java.util.Optional;
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
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
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

    /** The query of a form that begins anew. */
    static final String AFRESH = "as=stored";

    private static final String FORM = "record";
    private static final String NEW = "/new/{kind}";
    private static final String CHANGE = "/{kind}/{id}/change";

    private final Templates templates = new StaticTemplates();
    private final RegistryDesk desk;
    private final RecordChanges changes;
    private final RecordForms forms;
    private final FormDrafts drafts;
    private final Frames frames;

    RecordFormsController(
            RegistryDesk desk,
            RecordChanges changes,
            RecordForms forms,
            FormDrafts drafts,
            Frames frames) {
        this.desk = desk;
        this.changes = changes;
        this.forms = forms;
        this.drafts = drafts;
        this.frames = frames;
    }

    /**
     * Shows the form of a new record.
     *
     * @param as not empty to begin anew
     */
    @Get(NEW)
    JteModel empty(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @QueryValue(defaultValue = "") String as) {
        Actor actor = RegistryAccess.registrar(caller);
        RecordType type = RecordTypes.at(kind);
        FormDraft draft = draft(request, caller, kind, as);
        return show(
                request,
                draft.writtenAt().isEmpty()
                        ? forms.empty(type)
                        : changes.typed(
                                actor,
                                type,
                                Optional.empty(),
                                draft.typed(),
                                frames.of(request, type.title())),
                draft);
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
        FormBody sent = FormBody.of(body);
        return answer(
                request,
                caller,
                changes.create(actor, type, sent, frames.of(request, type.title())),
                FormDrafts.rejected(sent, FORM, kind, FormState.EMPTY));
    }

    /**
     * Shows the form of a record.
     *
     * @param as a frequent change, for which it is filled in; not empty to begin anew
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
        RecordVersion<RegistryRecord> current = desk.find(actor, key(type, id));
        FormDraft draft = draft(request, caller, kind + "/" + id, as);
        Frame frame = frames.of(request, type.title());
        return show(
                request,
                draft.writtenAt().isEmpty()
                        ? forms.of(
                                actor,
                                type,
                                current,
                                Shortcut.at(type.kind(), as),
                                frame.times().today())
                        : changes.typed(actor, type, Optional.of(current), draft.typed(), frame),
                draft);
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
        FormBody sent = FormBody.of(body);
        return answer(
                request,
                caller,
                changes.change(actor, type, current, sent, frames.of(request, type.title())),
                FormDrafts.rejected(sent, FORM, kind + "/" + id, FormState.EMPTY));
    }

    /** Returns what was typed before; nothing for a form that begins anew. */
    private FormDraft draft(HttpRequest<?> request, SignedIn caller, String about, String as) {
        return as.isEmpty()
                ? drafts.of(request, caller, FORM, about)
                : FormDrafts.anew(ReturnPath.of(request.getPath()), FORM, about);
    }

    private static RecordKey key(RecordType type, String id) {
        return type.key(id).orElseThrow(RecordTypes::nothing);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, SignedIn caller, RecordChange change, FormDraft sent) {
        return switch (change) {
            case RecordChange.Done done -> {
                drafts.discard(caller, sent);
                yield HttpResponse.seeOther(address(done));
            }
            case RecordChange.Rejected rejected ->
                    HttpResponse.unprocessableEntity().body(show(request, rejected.form(), sent));
            case RecordChange.Stale stale ->
                    HttpResponse.status(HttpStatus.CONFLICT)
                            .body(show(request, stale.form(), sent));
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

    private JteModel show(HttpRequest<?> request, RecordForm form, FormDraft draft) {
        return forms.page(request, form, draft, templates);
    }
}
