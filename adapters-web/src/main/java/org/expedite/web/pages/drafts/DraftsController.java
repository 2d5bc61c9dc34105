package org.expedite.web.pages.drafts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.drafts.DraftKey;
import org.expedite.application.drafts.KeepDraftResult;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody types into a form; the pages send it by themselves. */
@Controller("/drafts")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
class DraftsController {

    private final DraftDesk desk;

    DraftsController(DraftDesk desk) {
        this.desk = desk;
    }

    @Put("/{form}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.ALL)
    HttpResponse<?> keep(
            SignedIn caller,
            @PathVariable String form,
            @Nullable @QueryValue String about,
            @Nullable @Body Map<String, Object> body) {
        String subject = about == null ? "" : about;
        if (caller.sessionId().isEmpty() || !DraftKey.isPossible(form, subject)) {
            throw ProblemException.notFound("There is no such form.");
        }
        KeepDraftResult result = desk.keep(caller, form, subject, SentFields.of(FormBody.of(body)));
        return switch (result) {
            case KEPT -> HttpResponse.noContent();
            case TOO_LARGE -> throw new ProblemException(RequestProblems.bodyTooLarge());
        };
    }
}
