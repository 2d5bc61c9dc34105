package org.expedite.web.pages.accounts;

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
import java.util.List;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.audit.AuditEvent;
import org.expedite.application.audit.AuditKind;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;

/** Shows what happened: sign-ins, refusals, look-ups, and changes of the registry and accounts. */
@Controller(AuditQuery.PATH)
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AuditController {

    private static final int PAGE = 50;

    private final Templates templates = new StaticTemplates();
    private final AuditDesk desk;
    private final Frames frames;

    AuditController(AuditDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, SignedIn caller) {
        Actor actor = AdminAccess.require(caller, UseCase.VIEW_AUDIT);
        Frame frame = frames.of(request, "audit.title");
        AuditQuery query = AuditQuery.of(request, frame);
        List<AuditEvent> found =
                query.problems().isEmpty()
                        ? desk.list(actor, query.filter(), query.after(), PAGE + 1)
                        : List.of();
        boolean more = found.size() > PAGE;
        List<AuditEvent> page = more ? found.subList(0, PAGE) : found;
        return HttpResponse.ok(
                templates.adminAudit(
                        frame,
                        new AuditPage(
                                page.stream().map(AuditLine::of).toList(),
                                query.form(),
                                List.of(AuditKind.values()),
                                query.isNarrowed(),
                                more ? query.next(page.getLast().position()) : "")));
    }
}
