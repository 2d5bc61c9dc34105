package org.expedite.web.pages.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Map;
import java.util.Set;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Moves a case by a form on its page; {@link CaseMoveTable} has all moves. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class MovesController {

    /** Forms on the page of a case that move nothing. */
    private static final Set<String> OTHER_FORMS = Set.of("notes", "files");

    private final CaseMoveTable table;
    private final CaseMoves moves;

    MovesController(CaseMoveTable table, CaseMoves moves) {
        this.table = table;
        this.moves = moves;
    }

    @Post("/{move}")
    HttpResponse<?> move(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @PathVariable String move,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(request, caller, number, body, row(caller, move));
    }

    /** Leads to the case. This is the address of a form that was rejected, and may be asked for. */
    @Get("/{move}")
    HttpResponse<?> page(SignedIn caller, @PathVariable String number, @PathVariable String move) {
        String page = "/cases/" + CaseNumberPath.number(number);
        if (move.equals("escalations")) {
            return HttpResponse.seeOther(URI.create(page + "/escalations/new"));
        }
        if (!OTHER_FORMS.contains(move)) {
            row(caller, move);
        }
        return HttpResponse.seeOther(URI.create(page));
    }

    private CaseMoveTable.Row row(SignedIn caller, String move) {
        return table.at(move, Visitor.worksOnCases(caller.actor()))
                .orElseThrow(() -> ProblemException.notFound("There is no such move."));
    }
}
