package org.expedite.web.api.accounts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.AccountChange;
import org.expedite.application.accounts.AccountDesk;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.AccountVersion;
import org.expedite.application.accounts.InvitationDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ConcurrencyProblems;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.routes.WithoutIdempotencyKey;

/** People and programs that may sign in. */
@Controller("/v1/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Accounts")
public class AccountsController {
    private static final String ACCOUNT_ID = "account_id";

    private final AccountDesk accounts;
    private final InvitationDesk invitations;
    private final PublicAddress address;

    AccountsController(AccountDesk accounts, InvitationDesk invitations, PublicAddress address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
    }

    /**
     * Creates an account, or replaces it: 201 or 200. A body without changes stores no version. An
     * account stays tied to the same person, or to none. If it is no longer active, its sessions
     * end and its tokens are valid no more, at once and on every node. If it gets another role, its
     * sessions end too. Nobody can deactivate itself, or take the role ADMIN from itself. A person
     * who signed in more than 10 minutes ago gets 403 REAUTHENTICATION_REQUIRED. Needs the role
     * ADMIN.
     */
    @Put("/{account_id}")
    HttpResponse<AccountJson> putAccount(
            @Parameter(hidden = true) SignedIn caller,
            @PathVariable(ACCOUNT_ID) @Identifier String id,
            IfMatch ifMatch,
            @Body @Valid AccountBody body) {
        if (ifMatch.isAny()) {
            requirePresent(caller.actor(), new AccountId(id));
        }
        return switch (accounts.put(caller, body.toAccount(id), ifMatch.seen())) {
            case AccountChange.Created(AccountVersion current) ->
                    ETagResponses.created(
                            AccountJson.of(current), current.version(), addressOf(id));
            case AccountChange.Stored(AccountVersion current) ->
                    ETagResponses.ok(AccountJson.of(current), current.version());
            case AccountChange.Stale() ->
                    throw new ProblemException(ConcurrencyProblems.preconditionFailed());
            case AccountChange.Invalid(List<FieldError> errors) ->
                    throw new ProblemException(
                            RequestProblems.invalidBody(
                                    errors.stream().map(AccountsController::error).toList()));
        };
    }

    /** Accounts are never deleted, so one that exists now is still there when it is changed. */
    private void requirePresent(Actor actor, AccountId id) {
        try {
            accounts.find(actor, id);
        } catch (NotFoundException _) {
            throw new ProblemException(ConcurrencyProblems.preconditionFailed());
        }
    }

    /** The id is a part of the path, all else is in the body. */
    private static FieldErrorJson error(FieldError error) {
        return "id".equals(error.field())
                ? FieldErrorJson.ofPath(ACCOUNT_ID, error.code().name(), error.detail())
                : FieldErrorJson.of(error);
    }

    /** An account. Its version is the ETag, for If-Match with a change. Needs the role ADMIN. */
    @Get("/{account_id}")
    HttpResponse<AccountJson> getAccount(
            Actor actor, @PathVariable(ACCOUNT_ID) @Identifier String id) {
        AccountVersion current = accounts.find(actor, new AccountId(id));
        return ETagResponses.ok(AccountJson.of(current), current.version());
    }

    /** All accounts, active or not, in the order of their ids. Needs the role ADMIN. */
    @Get
    HttpResponse<Page<AccountJson>> listAccounts(Actor actor, ListQuery query) {
        AccountId after = query.after(1).map(key -> new AccountId(key.getFirst())).orElse(null);
        return query.answer(
                accounts.list(actor, after, query.limit() + 1),
                current -> List.of(current.account().id().value()),
                AccountJson::of);
    }

    /**
     * Invites the person of an account to choose how to sign in: for the first time, or after a
     * lost password or second factor. Hand the address to that person only. It works once, for
     * three days, and replaces an earlier one. 409 ACCOUNT_INACTIVE if the account is not active,
     * and 403 REAUTHENTICATION_REQUIRED for a person who signed in more than 10 minutes ago. An
     * Idempotency-Key is ignored, because the response is never stored. Needs the role ADMIN.
     */
    @Post("/{account_id}/invitations")
    @WithoutIdempotencyKey
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "409")
    HttpResponse<InvitationJson> inviteAccount(
            @Parameter(hidden = true) SignedIn caller,
            @PathVariable(ACCOUNT_ID) @Identifier String id) {
        return switch (invitations.invite(caller, new AccountId(id))) {
            case InvitationDesk.Result.Invited(String code, Instant expiresAt) ->
                    // The address of the page is a secret, so no header repeats it.
                    HttpResponse.created(
                            new InvitationJson(
                                    address.link("/invitations/" + code).toString(), expiresAt),
                            addressOf(id));
            case InvitationDesk.Result.Inactive() ->
                    throw new ProblemException(AccountProblems.inactive());
        };
    }

    private static URI addressOf(String id) {
        return ETagResponses.at("v1", "accounts", id);
    }
}
