package org.expedite.web.pages.accounts;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.expedite.application.access.UseCase;
import org.expedite.application.accounts.AccountChange;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.api.problems.Bodies;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** Shows an account to an administrator, changes it, and invites its person. */
@Controller("/admin/accounts/{id}")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AccountController {

    private final AccountDesk accounts;
    private final InvitationDesk invitations;
    private final AccountPages pages;
    private final PublicAddress address;
    private final Bodies bodies;
    private final Frames frames;

    AccountController(
            AccountDesk accounts,
            InvitationDesk invitations,
            AccountPages pages,
            PublicAddress address,
            Bodies bodies,
            Frames frames) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.pages = pages;
        this.address = address;
        this.bodies = bodies;
        this.frames = frames;
    }

    @Get
    JteModel account(HttpRequest<?> request, SignedIn caller, @PathVariable String id) {
        AdminAccess.require(caller, UseCase.VIEW_ACCOUNTS);
        return pages.page(request, caller, AdminAccess.account(id), AccountPages.Shown.NOTHING);
    }

    /** Changes name, address and roles, and suspends or restores the account. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String id,
            @Nullable @Body Map<String, Object> body) {
        AdminAccess.require(caller, UseCase.CHANGE_ACCOUNT);
        AccountId account = AdminAccess.account(id);
        AccountForm form =
                new AccountForm(
                        id,
                        accounts.find(caller.actor(), account).account().kind(),
                        FormBody.of(body));
        return change(request, caller, account, form);
    }

    private HttpResponse<?> change(
            HttpRequest<?> request, SignedIn caller, AccountId id, AccountForm form) {
        Texts texts = frames.texts(request);
        try {
            return switch (accounts.put(caller, form.read(bodies), form.version())) {
                case AccountChange.Created _, AccountChange.Stored _ ->
                        HttpResponse.seeOther(AdminPaths.of(id.value()));
                case AccountChange.Stale _ ->
                        HttpResponse.status(HttpStatus.CONFLICT)
                                .body(
                                        pages.page(
                                                request,
                                                caller,
                                                id,
                                                AccountPages.Shown.stale(form)));
                case AccountChange.Invalid invalid ->
                        rejected(
                                request,
                                caller,
                                id,
                                AccountPages.Shown.form(
                                        form,
                                        AccountForm.refusals(texts, invalid.errors()),
                                        form.version()));
            };
        } catch (ProblemException e) {
            return rejected(
                    request,
                    caller,
                    id,
                    AccountPages.Shown.form(
                            form, AccountForm.problems(texts, e.spec().errors()), form.version()));
        }
    }

    /** Invites the person; the address is shown this once. */
    @Post("/invitation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> invite(HttpRequest<?> request, SignedIn caller, @PathVariable String id) {
        AdminAccess.require(caller, UseCase.INVITE);
        AccountId account = AdminAccess.account(id);
        return switch (invitations.invite(caller, account)) {
            case InvitationDesk.Result.Invited invited ->
                    HttpResponse.ok(
                            pages.page(
                                    request,
                                    caller,
                                    account,
                                    AccountPages.Shown.secret(secret(request, invited))));
            case InvitationDesk.Result.Inactive _ -> HttpResponse.seeOther(AdminPaths.of(id));
        };
    }

    private AccountPage.Secret secret(
            HttpRequest<?> request, InvitationDesk.Result.Invited invited) {
        Texts texts = frames.texts(request);
        return new AccountPage.Secret(
                texts.text("accounts.invited"),
                address.link("/invitations/" + invited.code()).toString(),
                texts.text(
                        "accounts.invited.hint",
                        frames.of(request, "accounts.title").times().moment(invited.expiresAt())));
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request, SignedIn caller, AccountId id, AccountPages.Shown shown) {
        return HttpResponse.unprocessableEntity().body(pages.page(request, caller, id, shown));
    }
}
