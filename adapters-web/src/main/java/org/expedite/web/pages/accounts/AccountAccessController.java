package org.expedite.web.pages.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionDesk;
import org.expedite.application.accounts.SessionId;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.accounts.TokenId;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** Ends sessions, and makes and revokes tokens of an account, for an administrator. */
@Controller("/admin/accounts/{id}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AccountAccessController {

    private static final int SESSIONS_AT_ONCE = 100;

    private final SessionDesk sessions;
    private final TokenDesk tokens;
    private final AccountPages pages;
    private final Frames frames;

    AccountAccessController(
            SessionDesk sessions, TokenDesk tokens, AccountPages pages, Frames frames) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.pages = pages;
        this.frames = frames;
    }

    /** Signs the person out of one browser. */
    @Post("/sessions/{sessionId}/end")
    @Consumes(MediaType.ALL)
    HttpResponse<?> end(SignedIn caller, @PathVariable String id, @PathVariable String sessionId) {
        AdminAccess.require(caller, UseCase.VIEW_ACCOUNTS);
        end(caller, new SessionId(AdminAccess.account(sessionId).value()));
        return HttpResponse.seeOther(AdminPaths.of(AdminAccess.account(id).value()));
    }

    /** Signs the person out of all browsers but the one that asks for it. */
    @Post("/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(SignedIn caller, @PathVariable String id) {
        AdminAccess.require(caller, UseCase.VIEW_ACCOUNTS);
        AccountId account = AdminAccess.account(id);
        SessionId present = caller.sessionId().orElse(null);
        List<Session> read = List.of();
        do {
            SessionId after = read.isEmpty() ? null : read.getLast().id();
            read = sessions.list(caller.actor(), account, after, SESSIONS_AT_ONCE);
            read.stream()
                    .map(Session::id)
                    .filter(session -> !session.equals(present))
                    .forEach(session -> end(caller, session));
        } while (read.size() == SESSIONS_AT_ONCE);
        return HttpResponse.seeOther(AdminPaths.of(id));
    }

    /** A session that has ended in the meantime is as it should be. */
    private void end(SignedIn caller, SessionId session) {
        try {
            sessions.end(caller.actor(), session);
        } catch (NotFoundException _) {
            // It is over.
        }
    }

    /** Makes a token for a program, and shows it this once. */
    @Post("/tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> makeToken(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String id,
            @Nullable @Body Map<String, Object> body) {
        AdminAccess.require(caller, UseCase.VIEW_ACCOUNTS);
        AccountId account = AdminAccess.account(id);
        Texts texts = frames.texts(request);
        TokenForm form = new TokenForm(FormBody.of(body), texts);
        return switch (form.makeFor(account, tokens, caller)) {
            case TokenForm.Outcome.Made made ->
                    HttpResponse.ok(
                            pages.page(
                                    request,
                                    caller,
                                    account,
                                    AccountPages.Shown.secret(
                                            new AccountPage.Secret(
                                                    texts.text("tokens.created"),
                                                    made.secret(),
                                                    texts.text("tokens.created.hint")))));
            case TokenForm.Outcome.Rejected rejected ->
                    HttpResponse.unprocessableEntity()
                            .body(
                                    pages.page(
                                            request,
                                            caller,
                                            account,
                                            AccountPages.Shown.tokenForm(rejected.form())));
        };
    }

    @Post("/tokens/{tokenId}/revocation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> revoke(SignedIn caller, @PathVariable String id, @PathVariable String tokenId) {
        AdminAccess.require(caller, UseCase.VIEW_ACCOUNTS);
        tokens.revoke(caller.actor(), new TokenId(AdminAccess.account(tokenId).value()));
        return HttpResponse.seeOther(AdminPaths.of(AdminAccess.account(id).value()));
    }
}
