package org.expedite.web.api.accounts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.expedite.application.FieldError;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.AccountId;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.accounts.TokenCreation;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.accounts.TokenId;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.jspecify.annotations.Nullable;

/** Tokens by which programs sign in. */
@Controller("/v1/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Accounts")
public class TokensController {
    private final TokenDesk desk;

    TokensController(TokenDesk desk) {
        this.desk = desk;
    }

    /**
     * Creates a token, for oneself or, with the role ADMIN, for another account. The response is
     * the only one that shows it. It never has more roles than its maker, or for another account,
     * than that account. A token that was created by a token ends with that one at the latest. 409
     * TOO_MANY_TOKENS if the account has 100, and 403 REAUTHENTICATION_REQUIRED for a person who
     * signed in more than 10 minutes ago. An Idempotency-Key is ignored, because the response is
     * never stored.
     */
    @Post
    @WithoutIdempotencyKey
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "404")
    HttpResponse<NewTokenJson> createToken(
            @Parameter(hidden = true) SignedIn caller, @Body @Valid TokenBody body) {
        return switch (desk.create(caller, body.toOrder())) {
            case TokenCreation.Created created ->
                    HttpResponse.created(
                            NewTokenJson.of(created),
                            ETagResponses.at("v1", "tokens", created.token().id().value()));
            case TokenCreation.Invalid(List<FieldError> errors) ->
                    throw ProblemException.invalid(errors);
            case TokenCreation.TooMany() ->
                    throw new ProblemException(AccountProblems.tooManyTokens());
        };
    }

    /**
     * Tokens, expired ones too, oldest first. One's own; with the role ADMIN those of all.
     *
     * @param accountId only tokens of this account
     */
    @Get
    @ApiResponse(responseCode = "404")
    HttpResponse<Page<TokenJson>> listTokens(
            Actor actor,
            ListQuery query,
            @QueryValue("account_id") @Identifier @Nullable String accountId) {
        AccountId account = accountId == null ? null : new AccountId(accountId);
        TokenId after = query.after(1).map(key -> new TokenId(key.getFirst())).orElse(null);
        return query.answer(
                desk.list(actor, account, after, query.limit() + 1),
                token -> List.of(token.id().value()),
                TokenJson::of);
    }

    /**
     * Revokes a token. It is valid no more, on any node, when the response arrives. One's own; with
     * the role ADMIN any.
     */
    @Delete("/{token_id}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> revokeToken(Actor actor, @PathVariable("token_id") @Identifier String id) {
        desk.revoke(actor, new TokenId(id));
        return HttpResponse.noContent();
    }
}
