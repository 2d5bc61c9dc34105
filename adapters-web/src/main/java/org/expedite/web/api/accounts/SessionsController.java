package org.expedite.web.api.accounts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Sign-ins of people with their browsers. */
@Controller("/v1/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Accounts")
public class SessionsController {
    private final SessionDesk desk;

    SessionsController(SessionDesk desk) {
        this.desk = desk;
    }

    /**
     * Open sessions, oldest first. A page may have fewer than asked for although more follow. One's
     * own; with the role ADMIN those of all.
     *
     * @param accountId only sessions of this account
     */
    @Get
    @ApiResponse(responseCode = "404")
    HttpResponse<Page<SessionJson>> listSessions(
            @Parameter(hidden = true) SignedIn caller,
            ListQuery query,
            @QueryValue("account_id") @Identifier @Nullable String accountId) {
        AccountId account = accountId == null ? null : new AccountId(accountId);
        SessionId after = query.after(1).map(key -> new SessionId(key.getFirst())).orElse(null);
        List<Session> read = desk.list(caller.actor(), account, after, query.limit() + 1);
        boolean more = read.size() > query.limit();
        List<Session> page = more ? read.subList(0, query.limit()) : read;
        return query.answer(
                page.stream().filter(desk::isOpen).map(session -> view(caller, session)).toList(),
                more ? List.of(page.getLast().id().value()) : null);
    }

    private SessionJson view(SignedIn caller, Session session) {
        boolean current = caller.sessionId().filter(session.id()::equals).isPresent();
        return SessionJson.of(session, desk.endOf(session), current);
    }

    /**
     * Ends a session. Its browser is signed out, on every node, when the response arrives. One's
     * own; with the role ADMIN any.
     */
    @Delete("/{session_id}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> endSession(Actor actor, @PathVariable("session_id") @Identifier String id) {
        desk.end(actor, new SessionId(id));
        return HttpResponse.noContent();
    }
}
