package org.expedite.web.pages.cases;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.OpenCase;
import org.expedite.application.equipment.EquipmentDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Opens cases, and shows beforehand what that leads to. */
@Controller("/cases/new")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class OpenCaseController {

    private static final String FORM = "open-case";
    private static final int MAX_COMPLETIONS = 10;

    private final Templates templates = new StaticTemplates();
    private final CaseForms forms;
    private final EquipmentDesk equipment;
    private final CaseOpenings openings;
    private final FormDrafts drafts;
    private final Frames frames;

    OpenCaseController(
            CaseForms forms,
            EquipmentDesk equipment,
            CaseOpenings openings,
            FormDrafts drafts,
            Frames frames) {
        this.forms = forms;
        this.equipment = equipment;
        this.openings = openings;
        this.drafts = drafts;
        this.frames = frames;
    }

    /** Shows the form, perhaps with the equipment that a link names. */
    @Get
    JteModel form(HttpRequest<?> request, SignedIn caller, @Nullable @QueryValue String serial) {
        Visitor.requireCustomer(caller.actor());
        FormDraft draft = drafts.of(request, caller, FORM, "");
        FormBody typed =
                serial == null ? draft.typed() : draft.typed().with(Map.of("serial", serial));
        return page(request, caller, typed, List.of(), draft);
    }

    /** Opens the case, or shows what that would lead to. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(
            HttpRequest<?> request, SignedIn caller, @Nullable @Body Map<String, Object> body) {
        Visitor.requireCustomer(caller.actor());
        FormBody sent = FormBody.of(body);
        if (!sent.exactly("check").isEmpty()) {
            return HttpResponse.ok(again(request, caller, sent, List.of()));
        }
        CaseForm form = forms.read(request, sent);
        Optional<OpenCase> order = form.request();
        return order.isEmpty()
                ? rejected(request, caller, sent, form.problems())
                : opened(request, caller, sent, form, order.get());
    }

    private HttpResponse<?> opened(
            HttpRequest<?> request, SignedIn caller, FormBody sent, CaseForm form, OpenCase order) {
        try {
            CaseNumber number = openings.open(caller.actor(), sent.exactly("key"), order);
            drafts.discard(caller, FORM, "");
            return HttpResponse.seeOther(URI.create("/cases/" + number + "?opened=true"));
        } catch (CaseOpenings.InvalidOrderException invalid) {
            return rejected(request, caller, sent, form.problems(invalid.errors()));
        } catch (CaseOpenings.OpenedBeforeException _) {
            return rejected(request, caller, forms.filledAnew(sent), form.openedBefore());
        }
    }

    /** Shows what opening the case would lead to, for a part of the page. */
    @Post("/panel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    JteModel panel(
            HttpRequest<?> request, SignedIn caller, @Nullable @Body Map<String, Object> body) {
        return templates.casesPanel(
                frames.of(request, "cases.new.title"),
                forms.panel(caller.actor(), forms.read(request, FormBody.of(body))));
    }

    /** Completes a serial number, for the list of the field. */
    @Get("/serials")
    JteModel serials(
            SignedIn caller,
            @Nullable @QueryValue String serial,
            @Nullable @QueryValue("organization_id") String organization) {
        return templates.casesSerials(
                organization == null || organization.isBlank()
                        ? List.of()
                        : completed(caller, organization, serial == null ? "" : serial.strip()));
    }

    private List<Installation> completed(SignedIn caller, String organization, String prefix) {
        try {
            return equipment.startingWith(
                    caller.actor(), new OrganizationId(organization), prefix, MAX_COMPLETIONS);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request,
            SignedIn caller,
            FormBody sent,
            List<FormState.Problem> problems) {
        return HttpResponse.unprocessableEntity().body(again(request, caller, sent, problems));
    }

    private JteModel again(
            HttpRequest<?> request,
            SignedIn caller,
            FormBody sent,
            List<FormState.Problem> problems) {
        return page(
                request,
                caller,
                sent,
                problems,
                FormDrafts.rejected(sent, FORM, "", FormState.EMPTY));
    }

    private JteModel page(
            HttpRequest<?> request,
            SignedIn caller,
            FormBody sent,
            List<FormState.Problem> problems,
            FormDraft draft) {
        return templates.casesOpenCase(
                frames.of(request, "cases.new.title"),
                forms.page(request, caller.actor(), sent, problems, Optional.of(draft)));
    }
}
