package org.expedite.web.pages.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.escalation.EscalationResult;
import org.expedite.application.escalation.OrdinaryEscalationDesk;
import org.expedite.application.escalation.RequestEscalation;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Moves cases between the technical levels, outside of the programme. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class LevelController {

    private final CaseMoves moves;
    private final CaseworkDesk desk;
    private final OrdinaryEscalationDesk escalations;
    private final CaseDesk cases;

    LevelController(
            CaseMoves moves,
            CaseworkDesk desk,
            OrdinaryEscalationDesk escalations,
            CaseDesk cases) {
        this.moves = moves;
        this.desk = desk;
        this.escalations = escalations;
        this.cases = cases;
    }

    @Post("/de-escalations")
    HttpResponse<?> deEscalate(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.DE_ESCALATE,
                (n, form) -> desk.deEscalate(caller.actor(), n, form.reason()));
    }

    @Post("/overrides")
    HttpResponse<?> override(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.OVERRIDE,
                (n, form) -> desk.override(caller.actor(), n, form.reason()));
    }

    @Post("/ordinary-escalations")
    HttpResponse<?> escalate(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                Visitor.worksOnCases(caller.actor())
                        ? CaseAction.ESCALATE
                        : CaseAction.REQUEST_ORDINARY_ESCALATION,
                (n, form) -> escalated(caller, n, form));
    }

    private MoveResult escalated(SignedIn caller, CaseNumber number, MoveFields form) {
        return switch (escalations.request(
                caller.actor(),
                new RequestEscalation(
                        number, null, EscalationReason.TECHNICAL_EXPERTISE, form.reason()))) {
            case EscalationResult.Refused refused -> refused.refusal();
            case EscalationResult.Invalid invalid -> new MoveResult.Invalid(invalid.errors());
            case EscalationResult.Escalated _, EscalationResult.Decided _ ->
                    new MoveResult.Made(cases.find(caller.actor(), number));
        };
    }
}
