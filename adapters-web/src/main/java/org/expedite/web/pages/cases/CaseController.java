package org.expedite.web.pages.cases;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.api.resources.CaseNumberPath;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.jspecify.annotations.Nullable;

/** Shows a case to customers and to the staff of the center. */
@Controller("/cases/{number}")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CaseController {

    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @Get
    JteModel one(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @QueryValue String after) {
        return pages.page(request, caller, CaseNumberPath.number(number), after, Rejection.NONE);
    }
}
