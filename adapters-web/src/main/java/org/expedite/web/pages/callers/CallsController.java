package org.expedite.web.pages.callers;

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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.OpenCase;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.SupportCase;
import org.expedite.web.api.cases.CallerIdentificationBody;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.cases.CaseForm;
import org.expedite.web.pages.cases.CaseForms;
import org.expedite.web.pages.cases.CaseOpenings;
import org.expedite.web.pages.cases.ContactFields;
import org.expedite.web.pages.cases.OpenCasePage;
import org.jspecify.annotations.Nullable;

/**
 * Takes a call on one page: who calls, who it is confirmed to be, what the person has open, and the
 * new case. What callers say about themselves is sent as forms, so that it is in no address and in
 * no log; addresses hold ids only.
 */
@Controller("/calls")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CallsController {

    private static final String NEW = "/new";
    private static final String FORM = "take-call";

    private final Templates templates = new StaticTemplates();
    private final CallerDesk callers;
    private final CaseDesk cases;
    private final ConfirmedCallers confirmed;
    private final CaseForms forms;
    private final CaseOpenings openings;
    private final FormDrafts drafts;
    private final PhoneNumbers numbers;
    private final Frames frames;

    CallsController(
            CallerDesk callers,
            CaseDesk cases,
            ConfirmedCallers confirmed,
            CaseForms forms,
            CaseOpenings openings,
            FormDrafts drafts,
            PhoneNumbers numbers,
            Frames frames) {
        this.callers = callers;
        this.cases = cases;
        this.confirmed = confirmed;
        this.forms = forms;
        this.openings = openings;
        this.drafts = drafts;
        this.numbers = numbers;
        this.frames = frames;
    }

    /** Shows the call before anybody is found, with a confirmed caller, or with its new case. */
    @Get(NEW)
    JteModel call(
            HttpRequest<?> request,
            SignedIn engineer,
            @QueryValue @Nullable String caller,
            @QueryValue @Nullable String organization,
            @QueryValue @Nullable String opened) {
        callers.requireAccess(engineer.actor());
        if (opened != null) {
            return page(request, CallPage.ended(opened(engineer.actor(), opened)));
        }
        if (caller == null) {
            return page(request, CallPage.begin());
        }
        CallPage.Caller person = confirmed.find(engineer.actor(), caller, organization);
        FormDraft draft = drafts.of(request, engineer, FORM, person.id().value());
        return page(
                request,
                confirmed(request, engineer, person, draft.typed(), List.of(), Optional.of(draft)));
    }

    /** Finds everybody who may be calling, and selects nobody. */
    @Post(NEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> find(
            HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        callers.requireAccess(actor);
        CallerSearch search = new CallerSearch(FormBody.of(body), frames.texts(request));
        Optional<CallerIdentificationBody.ReadKeys> keys = search.keys(numbers);
        CallPage page = CallPage.searched(search.form());
        return keys.<HttpResponse<?>>map(
                        read ->
                                HttpResponse.ok(
                                        page(
                                                request,
                                                page.with(
                                                        callers.identify(actor, read.keys()),
                                                        read.ignored()))))
                .orElseGet(() -> HttpResponse.unprocessableEntity().body(page(request, page)));
    }

    /** Goes on without an identified caller, whose name and number are kept as those to call. */
    @Post("/unidentified")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    JteModel goOn(
            HttpRequest<?> request, SignedIn engineer, @Nullable @Body Map<String, Object> body) {
        callers.requireAccess(engineer.actor());
        FormBody search = FormBody.of(body);
        FormBody typed =
                FormBody.of(
                        Map.of(
                                ContactFields.name(1), search.text("name"),
                                ContactFields.phone(1), search.text("phone")));
        return page(request, again(request, engineer, typed, List.of()));
    }

    /** Opens the case, once for one filling of the form, or shows what that would lead to. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(
            HttpRequest<?> request, SignedIn engineer, @Nullable @Body Map<String, Object> body) {
        callers.requireAccess(engineer.actor());
        FormBody sent = FormBody.of(body);
        if (!sent.exactly("check").isEmpty()) {
            return HttpResponse.ok(page(request, again(request, engineer, sent, List.of())));
        }
        CaseForm form = forms.read(request, byPhone(sent));
        Optional<OpenCase> order = form.request();
        if (order.isEmpty()) {
            return rejected(request, engineer, sent, form.problems());
        }
        try {
            CaseNumber number = openings.open(engineer.actor(), sent.exactly("key"), order.get());
            drafts.discard(engineer, FORM, sent.text(CaseForm.REQUESTER));
            return HttpResponse.seeOther(
                    UriBuilder.of("/calls" + NEW).queryParam("opened", number.value()).build());
        } catch (CaseOpenings.InvalidOrderException invalid) {
            return rejected(request, engineer, sent, form.problems(invalid.errors()));
        } catch (CaseOpenings.OpenedBeforeException _) {
            return rejected(request, engineer, forms.filledAnew(sent), form.openedBefore());
        }
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request,
            SignedIn engineer,
            FormBody sent,
            List<FormState.Problem> problems) {
        return HttpResponse.unprocessableEntity()
                .body(page(request, again(request, engineer, sent, problems)));
    }

    private CallPage again(
            HttpRequest<?> request,
            SignedIn engineer,
            FormBody sent,
            List<FormState.Problem> problems) {
        String caller = sent.text(CaseForm.REQUESTER);
        if (caller.isEmpty()) {
            return CallPage.unidentified(form(request, engineer, sent, problems, Optional.empty()));
        }
        CallPage.Caller person =
                confirmed.find(engineer.actor(), caller, sent.text(CaseForm.ORGANIZATION));
        return confirmed(
                request,
                engineer,
                person,
                sent,
                problems,
                Optional.of(FormDrafts.rejected(sent, FORM, person.id().value(), FormState.EMPTY)));
    }

    private CallPage confirmed(
            HttpRequest<?> request,
            SignedIn engineer,
            CallPage.Caller person,
            FormBody typed,
            List<FormState.Problem> problems,
            Optional<FormDraft> draft) {
        Map<String, String> parties = new HashMap<>();
        parties.put(CaseForm.REQUESTER, person.id().value());
        person.employer()
                .ifPresent(e -> parties.put(CaseForm.ORGANIZATION, e.organization().id().value()));
        return CallPage.confirmed(
                person,
                confirmed.openCases(engineer.actor(), person),
                form(request, engineer, typed.with(parties), problems, draft));
    }

    private OpenCasePage form(
            HttpRequest<?> request,
            SignedIn engineer,
            FormBody typed,
            List<FormState.Problem> problems,
            Optional<FormDraft> draft) {
        return forms.page(request, engineer.actor(), byPhone(typed), problems, draft);
    }

    private static FormBody byPhone(FormBody form) {
        return form.with(Map.of(CaseForm.CHANNEL, Channel.PHONE.name()));
    }

    private SupportCase opened(Actor actor, String number) {
        return cases.find(
                        actor,
                        CaseNumber.parse(number)
                                .orElseThrow(
                                        () -> ProblemException.notFound("There is no such case.")))
                .supportCase();
    }

    private JteModel page(HttpRequest<?> request, CallPage page) {
        return templates.callersCall(frames.of(request, "calls.title"), page);
    }
}
