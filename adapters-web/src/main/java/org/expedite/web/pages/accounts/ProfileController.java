package org.expedite.web.pages.accounts;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frames;

/** Shows a person as whom it is signed in. */
@Controller("/profile")
@Hidden
@WebPage
@Produces(MediaType.TEXT_HTML)
final class ProfileController {

    private final Templates templates = new StaticTemplates();
    private final Frames frames;

    ProfileController(Frames frames) {
        this.frames = frames;
    }

    @Get
    JteModel profile(HttpRequest<?> request, SignedIn caller) {
        return templates.profile(frames.of(request, "profile.title"), caller);
    }
}
