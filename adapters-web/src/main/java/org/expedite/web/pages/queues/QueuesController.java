package org.expedite.web.pages.queues;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.StaleVersionException;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseView;
import org.expedite.application.queues.ClaimResult;
import org.expedite.application.queues.QueueDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.Fragments;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;
import org.jspecify.annotations.Nullable;

/** Shows the queues of the technical levels, from which engineers claim cases. */
@Controller("/queues")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class QueuesController {

    private static final String CLAIM = "claim";

    private final Templates templates = new StaticTemplates();
    private final QueueDesk desk;
    private final QueuePages pages;
    private final Frames frames;

    QueuesController(QueueDesk desk, QueuePages pages, Frames frames) {
        this.desk = desk;
        this.pages = pages;
        this.frames = frames;
    }

    /** Leads to the queue that the reader works through. */
    @Get
    HttpResponse<?> ownQueue(Actor actor) {
        return HttpResponse.seeOther(address(desk.ownLevel(actor)).build());
    }

    @Get("/{level}")
    JteModel queue(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String level,
            ListQuery query,
            @QueryValue @Nullable String claim) {
        QueuePage page = pages.page(request, actor, level(level), query, told(claim));
        Frame frame = frames.titled(request, frames.texts(request).level(page.level()));
        return Fragments.asked(request)
                ? templates.queuesList(frame, page)
                : templates.queuesQueue(frame, page);
    }

    /** Claims the case that the button named, and opens it. */
    @Post("/{level}/claims")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> claim(
            Actor actor, @PathVariable String level, @Nullable @Body Map<String, Object> body) {
        TechnicalLevel claimed = level(level);
        CaseNumber named =
                CaseNumber.parse(FormBody.of(body).text("number"))
                        .orElseThrow(() -> ProblemException.notFound("There is no such case."));
        return HttpResponse.seeOther(
                result(actor, claimed, named)
                        .map(QueuesController::afterwards)
                        .orElseGet(() -> address(claimed).queryParam(CLAIM, "other").build()));
    }

    /** Returns empty if somebody else was faster, or is about to be. */
    private Optional<CaseView> result(Actor actor, TechnicalLevel level, CaseNumber named) {
        try {
            return desk.claimIfNext(actor, level, named)
                    .filter(ClaimResult.Claimed.class::isInstance)
                    .map(ClaimResult.Claimed.class::cast)
                    .map(ClaimResult.Claimed::view);
        } catch (StaleVersionException _) {
            return Optional.empty();
        }
    }

    private static URI afterwards(CaseView claimed) {
        return UriBuilder.of("/cases").path(claimed.supportCase().number().value()).build();
    }

    private static Optional<String> told(@Nullable String claim) {
        return "other".equals(claim) ? Optional.of("queues.other_is_next") : Optional.empty();
    }

    private static UriBuilder address(TechnicalLevel level) {
        return UriBuilder.of("/queues").path(level.code());
    }

    private static TechnicalLevel level(String code) {
        try {
            return new TechnicalLevel(code);
        } catch (IllegalArgumentException _) {
            throw ProblemException.notFound("There is no such queue.");
        }
    }
}
