package org.expedite.web.api.escalation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.EscalationResult;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.web.api.idempotency.Idempotent;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.api.resources.CaseRefusals;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;

/** Escalations of a case. */
@Controller("/v1/cases/{number}/escalations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Escalations")
public class EscalationsController {
    private final EscalationDesk desk;
    private final OrdinaryEscalationDesk ordinaryDesk;

    EscalationsController(EscalationDesk desk, OrdinaryEscalationDesk ordinaryDesk) {
        this.desk = desk;
        this.ordinaryDesk = ordinaryDesk;
    }

    /**
     * Requests the next technical level. With priority the response is the decision, whatever its
     * outcome. Without priority, an engineer escalates and a customer leaves a request. Customers
     * ask for themselves; an engineer asks for the requester of the case, or for the contact that
     * it names.
     */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<EscalationJson> requestEscalation(
            Actor actor, @PathVariable String number, @Body @Valid EscalationBody body) {
        RequestEscalation request = body.toRequest(CaseNumberPath.number(number));
        EscalationResult answer =
                switch (body.kind()) {
                    case PRIORITY -> desk.request(actor, request);
                    case ORDINARY -> ordinaryDesk.request(actor, request);
                };
        return switch (answer) {
            case EscalationResult.Decided(Decision decision) ->
                    created(decision, ETagResponses.at("v1", "decisions", decision.id().value()));
            case EscalationResult.Escalated(OrdinaryEscalation escalation) ->
                    created(
                            escalation,
                            ETagResponses.at(
                                    "v1",
                                    "cases",
                                    escalation.caseNumber().value(),
                                    "escalations",
                                    escalation.id().value()));
            case EscalationResult.Refused(MoveResult.Refused refused) ->
                    throw CaseRefusals.of(refused);
            case EscalationResult.Invalid(List<FieldError> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }

    /**
     * Escalations of the case of both kinds, oldest first. Everybody who sees the case sees them
     * all.
     */
    @Get
    HttpResponse<Page<EscalationJson>> listEscalations(
            Actor actor, @PathVariable String number, ListQuery query) {
        EscalationId after = query.after().map(List::getFirst).map(EscalationId::new).orElse(null);
        return query.answer(
                desk.page(actor, CaseNumberPath.number(number), after, query.limit() + 1),
                escalation -> List.of(escalation.id().value()),
                EscalationJson::of);
    }

    /**
     * One escalation of the case, of either kind. Everybody who sees the case sees its escalations.
     */
    @Get("/{escalation_id}")
    HttpResponse<EscalationJson> getEscalation(
            Actor actor,
            @PathVariable String number,
            @PathVariable("escalation_id") @Identifier String escalationId) {
        Escalation escalation =
                desk.find(actor, CaseNumberPath.number(number), new EscalationId(escalationId));
        return ETagResponses.ok(EscalationJson.of(escalation), DecisionsController.ONLY_VERSION);
    }

    private static HttpResponse<EscalationJson> created(Escalation escalation, URI location) {
        return ETagResponses.created(
                EscalationJson.of(escalation), DecisionsController.ONLY_VERSION, location);
    }
}
