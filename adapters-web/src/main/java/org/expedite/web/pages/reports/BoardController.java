package org.expedite.web.pages.reports;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.casework.CaseworkDesk;
import org.expedite.application.casework.MoveResult;
import org.expedite.application.duties.DutyDesk;
import org.expedite.application.reports.CaseOverride;
import org.expedite.application.reports.Grouping;
import org.expedite.application.reports.ReportDesk;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.web.api.text.TextRule;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.Unattended;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** Shows duty managers what needs them now, and how the center did; makes overrides. */
@Controller("/board")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class BoardController {
    private static final String PAGE = "/board";
    private static final String TITLE = "board.title";
    private static final String REASON = "reason";
    private static final String OVERRIDE = BoardPage.OVERRIDE;
    private static final int MAX_REASON = 4_000;

    private final Templates templates = new StaticTemplates();
    private final DutyDesk duties;
    private final ReportDesk reports;
    private final CaseDesk cases;
    private final CaseworkDesk casework;
    private final FormDrafts drafts;
    private final Frames frames;

    BoardController(
            DutyDesk duties,
            ReportDesk reports,
            CaseDesk cases,
            CaseworkDesk casework,
            FormDrafts drafts,
            Frames frames) {
        this.duties = duties;
        this.reports = reports;
        this.cases = cases;
        this.casework = casework;
        this.drafts = drafts;
        this.frames = frames;
    }

    /**
     * Shows the board, or the wall screen.
     *
     * @param overridden the case that was just overridden
     * @param override the case whose override is typed
     */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            SignedIn caller,
            @QueryValue @Nullable String wall,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String overridden,
            @QueryValue @Nullable String override) {
        Actor actor = caller.actor();
        requireBoard(actor);
        if (wall != null) {
            return HttpResponse.ok(
                    templates.reportsWall(
                            frames.of(request, TITLE),
                            Signal.of(duties.ofOpenP1s(actor)),
                            reports.queues(actor)));
        }
        BoardRange range = BoardRange.of(reports, frames.texts(request), from, to);
        HttpStatus status =
                range.form().problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return HttpResponse.status(status)
                .body(
                        page(
                                request,
                                actor,
                                range,
                                number(override)
                                        .map(CaseNumber::value)
                                        .map(of -> drafts.of(request, caller, OVERRIDE, of)),
                                number(overridden).map(CaseNumber::value)));
    }

    /**
     * Returns the part of the board that asks for itself whenever something changes; 204 if it is
     * shown already.
     *
     * @param seen the fingerprint of the list that the signal on the page was made of
     * @param listed the fingerprint of the list on the page
     */
    @Get("/p1s")
    @Unattended
    HttpResponse<?> signal(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable String seen,
            @QueryValue @Nullable String listed) {
        requireBoard(actor);
        Signal signal =
                Signal.since(duties.ofOpenP1s(actor), Optional.ofNullable(listed).orElse(""));
        return signal.now().equals(seen)
                ? HttpResponse.noContent()
                : HttpResponse.ok(templates.reportsSignal(frames.of(request, TITLE), signal));
    }

    /** Returns what a wall screen shows at this moment. */
    @Get("/wall")
    @Unattended
    JteModel wall(HttpRequest<?> request, Actor actor) {
        requireBoard(actor);
        return templates.reportsWallContent(
                frames.of(request, TITLE),
                Signal.of(duties.ofOpenP1s(actor)),
                reports.queues(actor));
    }

    /** Moves a case one level up, outside of the programme. */
    @Post("/cases/{number}/overrides")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> override(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String number,
            @Nullable @Body Map<String, Object> body) {
        Actor actor = caller.actor();
        requireBoard(actor);
        CaseNumber of =
                number(number)
                        .orElseThrow(() -> ProblemException.notFound("There is no such case."));
        FormBody form = FormBody.of(body);
        Texts texts = frames.texts(request);
        String reason = form.text(REASON);
        if (TextRule.objection(reason, MAX_REASON, true, true) != null) {
            return rejected(
                    request, actor, of, form, texts.text("board.override.no_reason", MAX_REASON));
        }
        return switch (casework.override(actor, of, form.version().orElse(null), reason)) {
            case MoveResult.Made _ -> {
                drafts.discard(caller, OVERRIDE, of.value());
                yield HttpResponse.seeOther(
                        UriBuilder.of(PAGE).queryParam("overridden", of.value()).build());
            }
            case MoveResult.Refused _, MoveResult.Invalid _ ->
                    rejected(request, actor, of, form, texts.text("board.override.refused"));
            case MoveResult.Stale _ ->
                    rejected(request, actor, of, form, texts.text("board.override.stale"));
        };
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request, Actor actor, CaseNumber number, FormBody form, String problem) {
        return HttpResponse.unprocessableEntity()
                .body(
                        page(
                                request,
                                actor,
                                BoardRange.of(reports, frames.texts(request), null, null),
                                Optional.of(
                                        FormDrafts.rejected(
                                                form,
                                                OVERRIDE,
                                                number.value(),
                                                FormState.rejected(
                                                        form.shown(REASON), REASON, problem))),
                                Optional.empty()));
    }

    private JteModel page(
            HttpRequest<?> request,
            Actor actor,
            BoardRange range,
            Optional<FormDraft> typed,
            Optional<String> overridden) {
        List<CaseOverride> overrides = reports.overrides(actor, range.period());
        return templates.reportsBoard(
                frames.of(request, TITLE),
                new BoardPage(
                        Signal.of(duties.ofOpenP1s(actor)),
                        range,
                        DayChart.of(
                                reports.escalations(actor, range.period(), Grouping.DAY),
                                range.first(),
                                range.last()),
                        RuleBar.of(
                                reports.escalations(actor, range.period(), Grouping.FAILED_RULE)),
                        reports.queues(actor),
                        overrides,
                        cases.names(
                                actor,
                                overrides.stream()
                                        .map(made -> made.event().actor())
                                        .collect(Collectors.toSet()),
                                Set.of()),
                        typed,
                        overridden));
    }

    /** The board says nothing to others, not even that it exists. */
    private void requireBoard(Actor actor) {
        if (!reports.showsBoard(actor)) {
            throw ProblemException.notFound("There is no such page.");
        }
    }

    private static Optional<CaseNumber> number(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(CaseNumber::parse);
    }
}
