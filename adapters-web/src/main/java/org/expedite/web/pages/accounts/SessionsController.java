package org.expedite.web.pages.accounts;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.Frames;

/** Shows a person where it is signed in, and ends its sessions. */
@Controller("/sessions")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SessionsController {

    private static final URI PAGE = URI.create("/sessions");
    private static final int MAX_READ = 100;

    private final Templates templates = new StaticTemplates();
    private final SessionDesk desk;
    private final Frames frames;

    SessionsController(SessionDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @Get
    JteModel list(HttpRequest<?> request, SignedIn caller) {
        return templates.sessions(frames.of(request, "sessions.title"), open(caller));
    }

    @Post("/{sessionId}/end")
    @Consumes(MediaType.ALL)
    HttpResponse<?> end(SignedIn caller, @PathVariable String sessionId) {
        desk.end(caller.actor(), id(sessionId));
        return HttpResponse.seeOther(PAGE);
    }

    @Post("/end-others")
    @Consumes(MediaType.ALL)
    HttpResponse<?> endOthers(SignedIn caller) {
        desk.endOthers(caller);
        return HttpResponse.seeOther(PAGE);
    }

    private static SessionId id(String text) {
        try {
            return new SessionId(text);
        } catch (IllegalArgumentException _) {
            throw ProblemException.notFound("There is no such session.");
        }
    }

    private List<OpenSession> open(SignedIn caller) {
        List<OpenSession> open = new ArrayList<>();
        List<Session> read = List.of();
        do {
            SessionId after = read.isEmpty() ? null : read.getLast().id();
            read = desk.list(caller.actor(), caller.account().id(), after, MAX_READ);
            read.stream()
                    .filter(desk::isOpen)
                    .map(session -> OpenSession.of(session, caller))
                    .forEach(open::add);
        } while (read.size() == MAX_READ);
        open.sort(
                Comparator.comparing(OpenSession::isPresent)
                        .thenComparing(OpenSession::lastSeenAt)
                        .reversed());
        return open;
    }
}
