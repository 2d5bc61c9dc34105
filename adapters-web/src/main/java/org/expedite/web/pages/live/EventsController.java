package org.expedite.web.pages.live;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.live.LiveAccess;
import org.expedite.application.live.LiveDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.Unattended;
import org.expedite.web.http.security.KnownCaller;
import org.expedite.web.http.security.SessionCookie;
import org.reactivestreams.Publisher;

/**
 * Streams hints that cases have changed to the browser of somebody who may see cases. To everybody
 * else the address does not exist.
 */
@Controller("/events")
@Hidden
@OpenToAll
@Unattended
class EventsController {

    private final LiveDesk desk;
    private final LiveHub hub;
    private final SessionCookie cookie;

    EventsController(LiveDesk desk, LiveHub hub, SessionCookie cookie) {
        this.desk = desk;
        this.hub = hub;
        this.cookie = cookie;
    }

    /** The place among admitted requests is left when the stream begins. */
    @Get(headRoute = false)
    @Admitted
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Event<?>>> listen(HttpRequest<?> request) {
        SignedIn caller =
                KnownCaller.of(request)
                        .filter(known -> known.sessionId().isPresent())
                        .orElseThrow(EventsController::hidden);
        Optional<String> session = cookie.readHash(request);
        LiveAccess access = session.flatMap(desk::access).orElseThrow(EventsController::hidden);
        return HttpResponse.ok(hub.listen(caller.account().id(), session.orElseThrow(), access))
                // Neither a compressor nor a proxy may hold events back until there are many.
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                .header("X-Accel-Buffering", "no");
    }

    private static ProblemException hidden() {
        return ProblemException.notFound("Nothing exists at this address.");
    }
}
