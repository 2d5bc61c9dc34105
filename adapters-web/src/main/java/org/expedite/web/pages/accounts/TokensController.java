package org.expedite.web.pages.accounts;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.accounts.TokenDesk;
import org.expedite.application.accounts.TokenId;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Shows a person its tokens for programs, makes new ones and revokes them. */
@Controller("/tokens")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class TokensController {

    private static final ReturnPath PAGE = new ReturnPath("/tokens");
    private static final String FORM = "token";
    private static final String NOTHING = "";

    private final Templates templates = new StaticTemplates();
    private final TokenDesk desk;
    private final FormDrafts drafts;
    private final Frames frames;

    TokensController(TokenDesk desk, FormDrafts drafts, Frames frames) {
        this.desk = desk;
        this.drafts = drafts;
        this.frames = frames;
    }

    @Get
    JteModel list(HttpRequest<?> request, SignedIn caller) {
        return page(request, caller, drafts.of(request, caller, FORM, NOTHING), Optional.empty());
    }

    /** Makes a token, and shows it once. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(
            HttpRequest<?> request, SignedIn caller, @Nullable @Body Map<String, Object> body) {
        FormBody sent = FormBody.of(body);
        return switch (new TokenForm(sent, frames.texts(request)).make(desk, caller)) {
            case TokenForm.Outcome.Made made -> {
                drafts.discard(caller, FORM, NOTHING);
                yield HttpResponse.ok(
                        page(
                                request,
                                caller,
                                drafts.of(request, caller, FORM, NOTHING),
                                Optional.of(made.secret())));
            }
            case TokenForm.Outcome.Rejected rejected ->
                    rejected(request, caller, sent, rejected.form());
        };
    }

    @Post("/{tokenId}/revocation")
    @Consumes(MediaType.ALL)
    HttpResponse<?> revoke(SignedIn caller, @PathVariable String tokenId) {
        desk.revoke(caller.actor(), id(tokenId));
        return HttpResponse.seeOther(URI.create(PAGE.text()));
    }

    private static TokenId id(String text) {
        try {
            return new TokenId(text);
        } catch (IllegalArgumentException _) {
            throw ProblemException.notFound("There is no such token.");
        }
    }

    private HttpResponse<?> rejected(
            HttpRequest<?> request, SignedIn caller, FormBody sent, FormState state) {
        FormDraft form = FormDrafts.rejected(sent, FORM, NOTHING, state);
        return HttpResponse.unprocessableEntity()
                .body(page(request, caller, form, Optional.empty()));
    }

    private JteModel page(
            HttpRequest<?> request, SignedIn caller, FormDraft form, Optional<String> created) {
        return templates.tokens(
                frames.of(request, "tokens.title"),
                new TokensPage(
                        desk.list(
                                caller.actor(), caller.account().id(), null, TokenDesk.MAX_TOKENS),
                        form,
                        created,
                        caller.actor().roles()));
    }
}
