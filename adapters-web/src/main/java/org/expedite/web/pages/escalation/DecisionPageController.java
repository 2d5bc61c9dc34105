package org.expedite.web.pages.escalation;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.escalation.EscalationDesk;
import org.expedite.application.escalation.ReplayDesk;
import org.expedite.application.escalation.ReplayResult;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.Replay;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;

/** Shows decisions, and judges them again at other times. */
@Controller("/decisions/{decisionId}")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DecisionPageController {

    private static final String VALID_AT = "valid_at";
    private static final String KNOWN_AT = "known_at";

    private final Templates templates = new StaticTemplates();
    private final EscalationDesk desk;
    private final ReplayDesk replays;
    private final CaseDesk cases;
    private final Frames frames;

    DecisionPageController(EscalationDesk desk, ReplayDesk replays, CaseDesk cases, Frames frames) {
        this.desk = desk;
        this.replays = replays;
        this.cases = cases;
        this.frames = frames;
    }

    @Get
    JteModel show(HttpRequest<?> request, Actor actor, @PathVariable String decisionId) {
        Decision decision = desk.decision(actor, id(decisionId));
        DecisionPage page =
                new DecisionPage(
                        decision,
                        cases.find(actor, decision.caseNumber()),
                        cases.names(actor, Set.of(DecisionPage.requester(decision)), Set.of()));
        Frame frame = frames.of(request, "escalation.title", decision.caseNumber().value());
        return templates.escalationDecision(frame, page);
    }

    /** Judges the decision again; the times are in the address, in UTC or the reader's zone. */
    @Get("/replay")
    HttpResponse<?> replay(HttpRequest<?> request, Actor actor, @PathVariable String decisionId) {
        Decision decision = desk.decision(actor, id(decisionId));
        Frame frame = frames.of(request, "escalation.replay.title", decision.caseNumber().value());
        ZoneId zone = frame.times().zone();
        List<FormState.Problem> problems = new ArrayList<>();
        Optional<Instant> validAt = asked(request, VALID_AT, frame, problems);
        Optional<Instant> knownAt = asked(request, KNOWN_AT, frame, problems);
        Optional<Replay> replayed =
                problems.isEmpty()
                        ? again(actor, decision, validAt, knownAt, frame, problems)
                        : Optional.empty();
        FormState form =
                new FormState(
                        Map.of(
                                VALID_AT,
                                AskedTime.shown(validAt.orElse(decision.decidedAt()), zone),
                                KNOWN_AT,
                                AskedTime.shown(knownAt.orElse(decision.decidedAt()), zone)),
                        problems);
        JteModel page = templates.escalationReplay(frame, new ReplayPage(decision, replayed, form));
        return problems.isEmpty()
                ? HttpResponse.ok(page)
                : HttpResponse.unprocessableEntity().body(page);
    }

    private Optional<Replay> again(
            Actor actor,
            Decision decision,
            Optional<Instant> validAt,
            Optional<Instant> knownAt,
            Frame frame,
            List<FormState.Problem> problems) {
        return switch (replays.replay(
                actor, decision.id(), validAt.orElse(null), knownAt.orElse(null))) {
            case ReplayResult.Replayed(Replay replay) -> Optional.of(replay);
            case ReplayResult.NotKnownYet() -> {
                problems.add(problem(KNOWN_AT, frame.text("escalation.replay.future")));
                yield Optional.empty();
            }
            case ReplayResult.NotReplayable() -> {
                problems.add(problem(VALID_AT, frame.text("escalation.replay.impossible")));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Instant> asked(
            HttpRequest<?> request, String name, Frame frame, List<FormState.Problem> problems) {
        String text = request.getParameters().getFirst(name).orElse("").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> at = AskedTime.parse(text, frame.times().zone());
        if (at.isEmpty()) {
            problems.add(problem(name, frame.text("escalation.replay.no_time")));
        }
        return at;
    }

    private static FormState.Problem problem(String field, String text) {
        return new FormState.Problem(field, text);
    }

    private static EscalationId id(String text) {
        try {
            return new EscalationId(text);
        } catch (IllegalArgumentException _) {
            throw ProblemException.notFound("There is no such decision.");
        }
    }
}
