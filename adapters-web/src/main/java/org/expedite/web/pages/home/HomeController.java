package org.expedite.web.pages.home;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseFilter;
import org.expedite.application.cases.CaseOrder;
import org.expedite.application.cases.CaseView;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.WaitingFor;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Visitor;
import org.expedite.web.pages.signin.DemoPerson;
import org.expedite.web.pages.signin.DemoSignIn;

/** Shows people what waits for them. */
@Controller("/home")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class HomeController {

    private static final int LIMIT = 20;

    private final Templates templates = new StaticTemplates();
    private final CaseDesk desk;
    private final DemoSignIn demo;
    private final Frames frames;

    HomeController(CaseDesk desk, DemoSignIn demo, Frames frames) {
        this.desk = desk;
        this.demo = demo;
        this.frames = frames;
    }

    @Get
    JteModel home(HttpRequest<?> request, SignedIn caller) {
        Actor actor = caller.actor();
        Optional<DemoPerson> person =
                demo.people().stream()
                        .filter(one -> one.id().equals(caller.account().id().value()))
                        .findFirst();
        HomePage page =
                Visitor.worksOnCases(actor)
                        ? new HomePage(false, true, owned(actor), List.of(), List.of(), person)
                        : Visitor.hasEquipment(actor)
                                ? ofCustomer(actor, person)
                                : new HomePage(
                                        false, false, List.of(), List.of(), List.of(), person);
        return templates.homeHome(frames.of(request, "home.title"), page);
    }

    /** Returns the cases of an engineer on which the center has to act. */
    private List<SupportCase> owned(Actor actor) {
        return cases(
                actor, in(WaitingFor.CENTER).involving(CaseFilter.Involved.ownedBy(actor.id())));
    }

    private HomePage ofCustomer(Actor actor, Optional<DemoPerson> person) {
        Set<CaseStatus> others = new HashSet<>(WaitingFor.CENTER.statuses());
        others.addAll(WaitingFor.PARTNER.statuses());
        List<SupportCase> duties =
                cases(
                                actor,
                                CaseFilter.ALL
                                        .in(EnumSet.of(CaseStatus.OPEN, CaseStatus.IN_PROGRESS))
                                        .ofPriority(Priority.P1))
                        .stream()
                        .filter(HomeController::owesSomething)
                        .toList();
        return new HomePage(
                true,
                false,
                cases(actor, in(WaitingFor.CUSTOMER)),
                cases(actor, CaseFilter.ALL.in(others)),
                duties,
                person);
    }

    private static boolean owesSomething(SupportCase supportCase) {
        return supportCase.report().roundTheClockContacts().isEmpty()
                || supportCase.report().diagnostics().isEmpty();
    }

    private static CaseFilter in(WaitingFor side) {
        return CaseFilter.ALL.in(side.statuses());
    }

    private List<SupportCase> cases(Actor actor, CaseFilter filter) {
        return desk.page(actor, filter, null, CaseOrder.NEWEST_FIRST, null, LIMIT).stream()
                .map(CaseView::supportCase)
                .toList();
    }
}
