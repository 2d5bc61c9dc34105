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
import java.util.List;
import org.expedite.application.Actor;
import org.expedite.application.FieldProblem;
import org.expedite.application.escalation.EscalationAnswer;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.DecisionId;
import org.expedite.web.cases.CaseNumbers;
import org.expedite.web.lists.ListQuery;
import org.expedite.web.lists.Page;
import org.expedite.web.problems.ProblemException;
import org.expedite.web.resources.Versioned;

/** Escalations of a case. */
@Controller("/v1/cases/{number}/escalations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Escalations")
public class EscalationsController {
    private final EscalationDesk desk;

    EscalationsController(EscalationDesk desk) {
        this.desk = desk;
    }

    /** Asks for the next technical level; the answer is the decision, whatever its outcome. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<DecisionJson> requestEscalation(
            Actor actor, @PathVariable String number, @Body @Valid EscalationBody body) {
        return switch (desk.request(actor, body.toRequest(CaseNumbers.in(number)))) {
            case EscalationAnswer.Decided(Decision decision) ->
                    Versioned.created(
                            DecisionJson.of(decision),
                            DecisionsController.ONLY_VERSION,
                            Versioned.at("v1", "decisions", decision.id().value()));
            case EscalationAnswer.Refused(List<FieldProblem> problems) ->
                    throw ProblemException.invalid(problems);
        };
    }

    /** The decisions on the case, oldest first. */
    @Get
    HttpResponse<Page<DecisionJson>> listEscalations(
            Actor actor, @PathVariable String number, ListQuery query) {
        DecisionId after = query.after().map(List::getFirst).map(DecisionId::new).orElse(null);
        return query.answer(
                desk.page(actor, CaseNumbers.in(number), after, query.limit() + 1),
                decision -> List.of(decision.id().value()),
                DecisionJson::of);
    }
}
