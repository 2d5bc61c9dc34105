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
import org.expedite.application.queues.QueueDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.jspecify.annotations.Nullable;

/** Puts cases back into their queues, and hands them over. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class OwnershipController {

    private final CaseMoves moves;
    private final QueueDesk desk;

    OwnershipController(CaseMoves moves, QueueDesk desk) {
        this.moves = moves;
        this.desk = desk;
    }

    @Post("/releases")
    HttpResponse<?> release(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.RELEASE,
                (n, _) -> desk.release(caller.actor(), n));
    }

    @Post("/handovers")
    HttpResponse<?> handOver(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.HAND_OVER,
                (n, form) -> desk.handOver(caller.actor(), n, form.engineer()));
    }
}
