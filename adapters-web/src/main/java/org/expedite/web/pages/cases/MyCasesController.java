package org.expedite.web.pages.cases;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Fragments;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Visitor;

/** Shows engineers the cases that they own, and customers those that they asked for. */
@Controller("/my-cases")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class MyCasesController {

    /** Nobody works on more at once; whoever does finds the others by the search. */
    private static final int SHOWN = 100;

    private final Templates templates = new StaticTemplates();
    private final CaseDesk desk;
    private final Frames frames;

    MyCasesController(CaseDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @Get
    JteModel cases(HttpRequest<?> request, Actor actor) {
        List<CaseView> read =
                desk.page(actor, ownedBy(actor), null, CaseOrder.NEWEST_FIRST, null, SHOWN + 1);
        MyCasesPage page =
                MyCasesPage.of(
                        request.getUri().toString(),
                        FoundCase.of(desk, actor, read.stream().limit(SHOWN).toList()),
                        read.size() > SHOWN,
                        Visitor.worksOnCases(actor));
        Frame frame = frames.of(request, "my_cases.title");
        return Fragments.asked(request)
                ? templates.casesMine(frame, page)
                : templates.casesMyCases(frame, page);
    }

    private static CaseFilter ownedBy(Actor actor) {
        return CaseFilter.ALL
                .in(notEnded())
                .involving(
                        Visitor.worksOnCases(actor)
                                ? CaseFilter.Involved.ownedBy(actor.id())
                                : CaseFilter.Involved.askedBy(actor.contact()));
    }

    private static Set<CaseStatus> notEnded() {
        Set<CaseStatus> statuses = EnumSet.allOf(CaseStatus.class);
        statuses.remove(CaseStatus.CLOSED);
        statuses.remove(CaseStatus.WITHDRAWN);
        return statuses;
    }
}
