package org.expedite.web.escalation;

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
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.cases.Moved;
import org.expedite.application.escalation.EscalationAnswer;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Escalation;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.OrdinaryEscalation;
import org.expedite.web.idempotency.Idempotent;
import org.expedite.web.lists.ListQuery;
import org.expedite.web.lists.Page;
import org.expedite.web.problems.ProblemException;
import org.expedite.web.resources.CasePath;
import org.expedite.web.resources.CaseRefusals;
import org.expedite.web.resources.Versioned;
import org.expedite.web.text.Identifier;

/** Escalations of a case. */
@Controller("/v1/cases/{number}/escalations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Escalations")
public class EscalationsController {
    private final EscalationDesk desk;
    private final OrdinaryEscalationDesk ordinaryDesk;

    EscalationsController(EscalationDesk desk, OrdinaryEscalationDesk ordinaryDesk) {
        this.desk = desk;
        this.ordinaryDesk = ordinaryDesk;
    }

    /**
     * Asks for the next technical level. With priority the answer is the decision, whatever its
     * outcome; without, an engineer escalates and a customer leaves a request. Customers ask for
     * themselves; an engineer asks for the requester of the case, or for whom it names.
     */
    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    HttpResponse<EscalationJson> requestEscalation(
            Actor actor, @PathVariable String number, @Body @Valid EscalationBody body) {
        RequestEscalation request = body.toRequest(CasePath.number(number));
        EscalationAnswer answer =
                switch (body.kind()) {
                    case PRIORITY -> desk.request(actor, request);
                    case ORDINARY -> ordinaryDesk.request(actor, request);
                };
        return switch (answer) {
            case EscalationAnswer.Decided(Decision decision) ->
                    created(decision, Versioned.at("v1", "decisions", decision.id().value()));
            case EscalationAnswer.Taken(OrdinaryEscalation escalation) ->
                    created(
                            escalation,
                            Versioned.at(
                                    "v1",
                                    "cases",
                                    escalation.caseNumber().value(),
                                    "escalations",
                                    escalation.id().value()));
            case EscalationAnswer.NotNow(Moved.Refused refused) -> throw CaseRefusals.of(refused);
            case EscalationAnswer.Refused(List<FieldProblem> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }

    /**
     * The escalations of the case of both kinds, oldest first. Whoever sees the case sees them all.
     */
    @Get
    HttpResponse<Page<EscalationJson>> listEscalations(
            Actor actor, @PathVariable String number, ListQuery query) {
        EscalationId after = query.after().map(List::getFirst).map(EscalationId::new).orElse(null);
        return query.answer(
                desk.page(actor, CasePath.number(number), after, query.limit() + 1),
                escalation -> List.of(escalation.id().value()),
                EscalationJson::of);
    }

    /** One escalation of the case, of either kind. Whoever sees the case sees its escalations. */
    @Get("/{escalation_id}")
    HttpResponse<EscalationJson> getEscalation(
            Actor actor,
            @PathVariable String number,
            @PathVariable("escalation_id") @Identifier String escalationId) {
        Escalation escalation =
                desk.find(actor, CasePath.number(number), new EscalationId(escalationId));
        return Versioned.ok(EscalationJson.of(escalation), DecisionsController.ONLY_VERSION);
    }

    private static HttpResponse<EscalationJson> created(Escalation escalation, URI location) {
        return Versioned.created(
                EscalationJson.of(escalation), DecisionsController.ONLY_VERSION, location);
    }
}
