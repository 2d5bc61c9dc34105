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
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.jspecify.annotations.Nullable;

/** Corrects what a customer reported, and the priority. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ReportController {

    private final CaseMoves moves;
    private final CaseworkDesk desk;

    ReportController(CaseMoves moves, CaseworkDesk desk) {
        this.moves = moves;
        this.desk = desk;
    }

    @Post("/amendments")
    HttpResponse<?> amend(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.AMEND,
                (n, form) -> desk.amend(caller.actor(), n, form.version(), form.amendment()));
    }

    @Post("/priority-changes")
    HttpResponse<?> changePriority(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.CHANGE_PRIORITY,
                (n, form) ->
                        desk.changePriority(caller.actor(), n, form.priority(), form.reason()));
    }
}
