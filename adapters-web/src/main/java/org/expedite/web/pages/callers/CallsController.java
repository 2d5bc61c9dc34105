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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.callers.CallerDesk;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.OpenCase;
import org.expedite.application.cases.OpenCaseResult;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.SupportCase;
import org.expedite.web.api.cases.CallerIdentificationBody;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
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

    private final Templates templates = new StaticTemplates();
    private final CallerDesk callers;
    private final CaseDesk cases;
    private final ConfirmedCallers confirmed;
    private final PhoneNumbers numbers;
    private final Frames frames;

    CallsController(
            CallerDesk callers,
            CaseDesk cases,
            ConfirmedCallers confirmed,
            PhoneNumbers numbers,
            Frames frames) {
        this.callers = callers;
        this.cases = cases;
        this.confirmed = confirmed;
        this.numbers = numbers;
        this.frames = frames;
    }

    /** Shows the call before anybody is found, with a confirmed caller, or with its new case. */
    @Get(NEW)
    JteModel call(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable String caller,
            @QueryValue @Nullable String organization,
            @QueryValue @Nullable String opened) {
        callers.requireAccess(actor);
        if (opened != null) {
            return page(request, CallPage.ended(opened(actor, opened)));
        }
        return page(
                request,
                caller == null
                        ? CallPage.begin()
                        : confirmed.addTo(
                                CallPage.begin(), actor, caller, organization, FormState.EMPTY));
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

    /** Goes on without an identified caller. */
    @Post("/unidentified")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    JteModel goOn(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        callers.requireAccess(actor);
        FormState form = CallForm.forUnknown(FormBody.of(body));
        return page(request, CallPage.begin().with(Optional.empty(), List.of(), form));
    }

    /** Opens the case. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(
            HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        CallForm form = new CallForm(FormBody.of(body), frames.texts(request), numbers);
        Optional<OpenCase> wanted = form.request();
        if (wanted.isPresent()) {
            switch (cases.open(actor, wanted.get())) {
                case OpenCaseResult.Opened opened -> {
                    return HttpResponse.seeOther(
                            UriBuilder.of("/calls" + NEW)
                                    .queryParam(
                                            "opened", opened.view().supportCase().number().value())
                                    .build());
                }
                case OpenCaseResult.Invalid invalid -> form.reject(invalid.errors());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(request, again(actor, form.form())));
    }

    private CallPage again(Actor actor, FormState form) {
        String caller = form.value(CallForm.CALLER);
        return caller.isEmpty()
                ? CallPage.begin().with(Optional.empty(), List.of(), form)
                : confirmed.addTo(
                        CallPage.begin(), actor, caller, form.value(CallForm.ORGANIZATION), form);
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
