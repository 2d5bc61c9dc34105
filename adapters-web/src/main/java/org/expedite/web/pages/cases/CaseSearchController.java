package org.expedite.web.pages.cases;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CasePosition;
import org.expedite.application.cases.CaseView;
import org.expedite.application.programme.ProgrammeDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;

/** Finds cases. All that is asked for is in the address, so that a search can be shared. */
@Controller("/cases")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CaseSearchController {

    private final Templates templates = new StaticTemplates();
    private final CaseDesk desk;
    private final ProgrammeDesk programme;
    private final Frames frames;

    CaseSearchController(CaseDesk desk, ProgrammeDesk programme, Frames frames) {
        this.desk = desk;
        this.programme = programme;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, ListQuery query) {
        Frame frame = frames.of(request, "search.title");
        CaseSearch search =
                new CaseSearch(request.getParameters(), frame.texts(), frame.times().zone());
        if (!search.form().problems().isEmpty()) {
            return HttpResponse.unprocessableEntity()
                    .body(templates.casesSearch(frame, page(search, List.of(), Optional.empty())));
        }
        List<CaseView> read = read(actor, search, query);
        Optional<CaseNumber> direct = search.number().filter(number -> has(read, number));
        if (direct.isPresent()) {
            return HttpResponse.seeOther(
                    UriBuilder.of("/cases").path(direct.get().value()).build());
        }
        List<CaseView> shown = read.stream().limit(query.limit()).toList();
        return HttpResponse.ok(
                templates.casesSearch(
                        frame,
                        page(
                                search,
                                FoundCase.of(desk, actor, shown),
                                read.size() > shown.size()
                                        ? Optional.of(query.next(position(shown.getLast())))
                                        : Optional.empty())));
    }

    private List<CaseView> read(Actor actor, CaseSearch search, ListQuery query) {
        CasePosition after =
                query.after(2)
                        .map(
                                parts ->
                                        new CasePosition(
                                                Instant.parse(parts.getFirst()),
                                                new CaseNumber(parts.getLast())))
                        .orElse(null);
        return desk.page(
                actor, search.filter(), search.words(), search.order(), after, query.limit() + 1);
    }

    private CaseSearchPage page(CaseSearch search, List<FoundCase> cases, Optional<URI> next) {
        return new CaseSearchPage(
                search.form(),
                search.statuses(),
                search.priorities(),
                programme.technicalLevels().ascending(),
                search.filters(),
                cases,
                next);
    }

    private static boolean has(List<CaseView> cases, CaseNumber number) {
        return cases.stream().anyMatch(view -> view.supportCase().number().equals(number));
    }

    private static List<String> position(CaseView last) {
        CasePosition position = CasePosition.of(last.supportCase());
        return List.of(position.openedAt().toString(), position.number().value());
    }
}
