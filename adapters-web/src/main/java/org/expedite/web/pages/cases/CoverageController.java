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
import org.expedite.application.casework.CoverageDesk;
import org.expedite.application.casework.IdentificationDesk;
import org.expedite.domain.customers.ContactId;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Changes what the cover of a case depends on. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class CoverageController {

    private final CaseMoves moves;
    private final CoverageDesk desk;
    private final IdentificationDesk identifications;

    CoverageController(CaseMoves moves, CoverageDesk desk, IdentificationDesk identifications) {
        this.moves = moves;
        this.desk = desk;
        this.identifications = identifications;
    }

    @Post("/verifications")
    HttpResponse<?> verify(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.VERIFY,
                (n, form) -> desk.verify(caller.actor(), n, form.serial()));
    }

    @Post("/product-corrections")
    HttpResponse<?> correctProduct(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.CORRECT_PRODUCT,
                (n, form) -> desk.correctProduct(caller.actor(), n, form.product(), form.reason()));
    }

    @Post("/time-and-materials-acceptances")
    HttpResponse<?> acceptTimeAndMaterials(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.ACCEPT_TIME_AND_MATERIALS,
                (n, form) ->
                        desk.acceptTimeAndMaterials(
                                caller.actor(), n, contact(caller, form), null));
    }

    @Post("/identifications")
    HttpResponse<?> identify(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        return moves.move(
                request,
                caller,
                number,
                body,
                CaseAction.IDENTIFY,
                (n, form) -> identifications.identify(caller.actor(), n, contact(caller, form)));
    }

    /** Customers act for themselves; the staff names a contact. */
    private static ContactId contact(SignedIn caller, MoveFields form) {
        return Visitor.worksOnCases(caller.actor()) ? form.contact() : caller.actor().contact();
    }
}
