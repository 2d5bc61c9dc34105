package org.expedite.web.pages;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.expedite.application.accounts.AccountId;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;

/**
 * Leads from the address of a form to the page that has the form. A browser stays at that address
 * when the form was rejected, and asks for it when the page is loaded again.
 */
@Controller
@Hidden
@WebPage
@Produces(MediaType.TEXT_HTML)
class FormAddressesController {

    @Get("/calls")
    HttpResponse<?> call() {
        return page("/calls/new");
    }

    @Get("/calls/unidentified")
    HttpResponse<?> unidentified() {
        return page("/calls/new");
    }

    @Get("/profile/password")
    HttpResponse<?> password() {
        return page("/profile");
    }

    @Get("/second-factor/confirmation")
    HttpResponse<?> confirmation() {
        return page("/second-factor");
    }

    @Get("/second-factor/recovery-codes")
    HttpResponse<?> recoveryCodes() {
        return page("/second-factor");
    }

    @Get("/admin/accounts/{id}/tokens")
    HttpResponse<?> tokens(@PathVariable String id) {
        return account(id);
    }

    @Get("/admin/accounts/{id}/invitation")
    HttpResponse<?> invitation(@PathVariable String id) {
        return account(id);
    }

    @Get("/board/cases/{number}/overrides")
    HttpResponse<?> override() {
        return page("/board");
    }

    private static HttpResponse<?> account(String id) {
        if (!AccountId.isPossible(id)) {
            throw ProblemException.notFound("There is no such account.");
        }
        return page("/admin/accounts/" + id);
    }

    private static HttpResponse<?> page(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
