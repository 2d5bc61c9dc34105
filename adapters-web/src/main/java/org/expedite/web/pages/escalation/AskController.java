package org.expedite.web.pages.escalation;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseView;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.EscalationResult;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.jspecify.annotations.Nullable;

/** Asks for the escalation of a case; the answer is shown before the request is sent. */
@Controller("/cases/{number}/escalations")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AskController {

    private static final String FORM = "escalation";

    private final Templates templates = new StaticTemplates();
    private final EscalationDesk desk;
    private final OrdinaryEscalationDesk ordinaryDesk;
    private final CaseDesk cases;
    private final FormDrafts drafts;
    private final Frames frames;

    AskController(
            EscalationDesk desk,
            OrdinaryEscalationDesk ordinaryDesk,
            CaseDesk cases,
            FormDrafts drafts,
            Frames frames) {
        this.desk = desk;
        this.ordinaryDesk = ordinaryDesk;
        this.cases = cases;
        this.drafts = drafts;
        this.frames = frames;
    }

    @Get("/new")
    JteModel form(HttpRequest<?> request, SignedIn caller, @PathVariable String number) {
        CaseNumber asked = CaseNumberPath.number(number);
        AskForm form = new AskForm(FormBody.of(Map.of(AskForm.KIND, kind(request))));
        return page(
                request,
                caller.actor(),
                asked,
                form.isOrdinary(),
                drafts.of(request, caller, FORM, asked.value()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        Actor actor = caller.actor();
        CaseNumber asked = CaseNumberPath.number(number);
        AskForm form = new AskForm(FormBody.of(body));
        List<FormState.Problem> problems = form.problems(frames.of(request, "escalation.ask"));
        if (!problems.isEmpty()) {
            return rejected(request, actor, asked, form, problems);
        }
        EscalationResult result =
                form.isOrdinary()
                        ? ordinaryDesk.request(actor, form.request(asked))
                        : desk.request(actor, form.request(asked));
        return switch (result) {
            case EscalationResult.Decided(Decision decision) ->
                    done(caller, asked, "/decisions/" + decision.id().value());
            case EscalationResult.Escalated(OrdinaryEscalation escalation) ->
                    done(caller, asked, "/cases/" + escalation.caseNumber().value());
            case EscalationResult.Refused(MoveResult.Refused refused) ->
                    refused(request, actor, asked, form, refused);
            case EscalationResult.Invalid(List<FieldError> errors) ->
                    rejected(request, actor, asked, form, frames.problems(request, errors));
        };
    }

    private HttpResponse<?> done(SignedIn caller, CaseNumber number, String path) {
        drafts.discard(caller, FORM, number.value());
        return HttpResponse.seeOther(URI.create(path));
    }

    private static String kind(HttpRequest<?> request) {
        return request.getParameters().getFirst(AskForm.KIND).orElse("");
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            Actor actor,
            CaseNumber number,
            AskForm form,
            MoveResult.Refused refused) {
        Frame frame = frames.of(request, "escalation.ask");
        FormState.Problem problem =
                new FormState.Problem(
                        "justification", frame.explain(refused.refusal().explanation()));
        return HttpResponse.status(HttpStatus.CONFLICT)
                .body(again(request, actor, number, form, List.of(problem)));
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request,
            Actor actor,
            CaseNumber number,
            AskForm form,
            List<FormState.Problem> problems) {
        return HttpResponse.unprocessableEntity()
                .body(again(request, actor, number, form, problems));
    }

    private JteModel again(
            HttpRequest<?> request,
            Actor actor,
            CaseNumber number,
            AskForm form,
            List<FormState.Problem> problems) {
        return page(
                request,
                actor,
                number,
                form.isOrdinary(),
                FormDrafts.rejected(form.body(), FORM, number.value(), form.shown(problems)));
    }

    /** Whoever may not ask for this case learns it before the form. */
    private JteModel page(
            HttpRequest<?> request,
            Actor actor,
            CaseNumber number,
            boolean isOrdinary,
            FormDraft draft) {
        CaseView view = cases.find(actor, number);
        Optional<EvaluationView> dryRun =
                isOrdinary ? Optional.empty() : Optional.of(dryRun(actor, number, null));
        Frame frame = frames.of(request, isOrdinary ? "escalation.ask.ordinary" : "escalation.ask");
        return templates.escalationAsk(frame, new AskPage(view, isOrdinary, dryRun, draft));
    }

    private EvaluationView dryRun(Actor actor, CaseNumber number, @Nullable ContactId requester) {
        return new EvaluationView(desk.preview(actor, number, requester), true);
    }
}
