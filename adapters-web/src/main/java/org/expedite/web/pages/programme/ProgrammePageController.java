package org.expedite.web.pages.programme;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.signin.DemoSignIn;

/** The first page: what the programme promises to whom, by which rules, and whom to call. */
@Controller("/")
@Hidden
@OpenToAll
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ProgrammePageController {

    private final Templates templates = new StaticTemplates();
    private final ProgrammeDesk desk;
    private final DemoSignIn demo;
    private final Frames frames;

    ProgrammePageController(ProgrammeDesk desk, DemoSignIn demo, Frames frames) {
        this.desk = desk;
        this.demo = demo;
        this.frames = frames;
    }

    @Get
    JteModel show(HttpRequest<?> request) {
        Frame frame = frames.of(request, "programme.title");
        return templates.programmePage(
                frame,
                new ProgrammePage(
                        desk.today(),
                        new Definitions(frame.texts()),
                        frame.visitor().isPresent() ? List.of() : demo.people()));
    }
}
