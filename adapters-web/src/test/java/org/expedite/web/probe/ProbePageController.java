package org.expedite.web.probe;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;

/** A page with a form. */
@Controller("/probe-page")
@Hidden
@OpenToAll
@WebPage
class ProbePageController {

    @Get
    @Produces(MediaType.TEXT_HTML)
    String show() {
        return "<p>a form";
    }

    @Get("/failing")
    @Produces(MediaType.TEXT_HTML)
    String fail() {
        throw new IllegalStateException("<b>not for visitors</b>");
    }

    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_HTML)
    String send() {
        return "<p>sent";
    }
}
