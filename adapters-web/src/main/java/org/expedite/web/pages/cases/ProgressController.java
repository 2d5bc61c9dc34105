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
import org.expedite.application.casework.ReopeningDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Moves a case from its queue to its closure. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ProgressController {

    private final CaseMoves moves;
    private final CaseworkDesk desk;
    private final ReopeningDesk reopenings;

    ProgressController(CaseMoves moves, CaseworkDesk desk, ReopeningDesk reopenings) {
        this.moves = moves;
        this.desk = desk;
        this.reopenings = reopenings;
    }

    @Post("/waits")
    HttpResponse<?> awaitCustomer(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.AWAIT_CUSTOMER,
                (n, form) -> desk.awaitCustomer(caller.actor(), n, form.reason()));
    }

    @Post("/resumptions")
    HttpResponse<?> resume(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.RESUME,
                (n, _) -> desk.resume(caller.actor(), n));
    }

    @Post("/workarounds")
    HttpResponse<?> workAround(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.WORK_AROUND,
                (n, form) -> desk.workAround(caller.actor(), n, form.summary()));
    }

    @Post("/workaround-failures")
    HttpResponse<?> failWorkaround(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.FAIL_WORKAROUND,
                (n, form) -> desk.failWorkaround(caller.actor(), n, form.reasonIfAny()));
    }

    @Post("/resolutions")
    HttpResponse<?> resolve(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.RESOLVE,
                (n, form) -> desk.resolve(caller.actor(), n, form.summary()));
    }

    @Post("/closures")
    HttpResponse<?> close(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.CLOSE,
                (n, form) ->
                        desk.close(
                                caller.actor(),
                                n,
                                Visitor.worksOnCases(caller.actor()) ? form.contact() : null));
    }

    @Post("/reopenings")
    HttpResponse<?> reopen(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.REOPEN,
                (n, form) -> reopenings.reopen(caller.actor(), n, form.reason()));
    }

    @Post("/withdrawals")
    HttpResponse<?> withdraw(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.WITHDRAW,
                (n, form) -> desk.withdraw(caller.actor(), n, form.reasonIfAny()));
    }
}
