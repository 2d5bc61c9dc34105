package org.expedite.web.pages.programme;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Situation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.escalation.EvaluationView;

/** Answers whether priority would be granted in a made-up situation, without an account. */
@Controller("/may-i")
@Hidden
@OpenToAll
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class MayIController {

    private final Templates templates = new StaticTemplates();
    private final ProgrammeDesk desk;
    private final Frames frames;

    MayIController(ProgrammeDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request) {
        Frame frame = frames.of(request, "may_i.title");
        MayIForm form =
                new MayIForm(
                        request.getParameters(),
                        desk.catalogue(),
                        desk.today().technicalLevels(),
                        frame);
        Optional<EvaluationView> answer =
                form.situation()
                        .filter(_ -> form.isAsked())
                        .map(situation -> desk.evaluate(situation, names(frame)))
                        .map(evaluation -> new EvaluationView(evaluation, false));
        MayIPage page = new MayIPage(form.questions(), form.shown(), answer);
        return (form.shown().problems().isEmpty()
                        ? HttpResponse.ok()
                        : HttpResponse.unprocessableEntity())
                .body(templates.programmeMayI(frame, page));
    }

    private static Situation.Names names(Frame frame) {
        return new Situation.Names(
                frame.text("may_i.name.requester"),
                new OrganizationId(frame.text("may_i.name.organization")),
                new OrganizationId(frame.text("may_i.name.partner")),
                new CertificationId(frame.text("may_i.name.certification")),
                new ContractNumber(frame.text("may_i.name.contract")),
                new SerialNumber(frame.text("may_i.name.serial")));
    }
}
