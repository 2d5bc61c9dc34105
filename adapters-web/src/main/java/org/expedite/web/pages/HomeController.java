package org.expedite.web.pages;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;

/** The first page: what this is, and the way in. */
@Controller("/")
@Hidden
@OpenToAll
@WebPage
@Produces(MediaType.TEXT_HTML)
final class HomeController {

    private final Templates templates = new StaticTemplates();
    private final Frames frames;

    HomeController(Frames frames) {
        this.frames = frames;
    }

    @Get
    JteModel home(HttpRequest<?> request) {
        return templates.home(frames.of(request, "home.title"));
    }
}
