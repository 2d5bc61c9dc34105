package org.expedite.web.pages.signin;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.Optional;
import org.expedite.application.accounts.Account;
import org.expedite.application.signin.OpenIdDesk;
import org.expedite.application.signin.RedemptionDesk;
import org.expedite.application.signin.RedemptionResult;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Lets an invited person choose how it signs in. The code in the address is the secret. */
@Controller("/invitations/{code}")
@Hidden
@OpenToAll
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class InvitationsController {

    private static final String PASSWORD = "password";

    private final Templates templates = new StaticTemplates();
    private final RedemptionDesk desk;
    private final OpenIdDesk provider;
    private final SignInSteps steps;
    private final BrowserOrigins origins;
    private final Frames frames;

    InvitationsController(
            RedemptionDesk desk,
            OpenIdDesk provider,
            SignInSteps steps,
            BrowserOrigins origins,
            Frames frames) {
        this.desk = desk;
        this.provider = provider;
        this.steps = steps;
        this.origins = origins;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable String code) {
        Optional<Account> invited = desk.find(code);
        MutableHttpResponse<Object> response =
                invited.isPresent() ? HttpResponse.ok() : HttpResponse.notFound();
        return response.body(page(request, code, invited, FormState.EMPTY));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setPassword(
            HttpRequest<?> request,
            @PathVariable String code,
            @Nullable @Body Map<String, Object> body) {
        String password = FormBody.of(body).exactly(PASSWORD);
        return switch (desk.setPassword(code, password, origins.of(request))) {
            case RedemptionResult.Begun begun -> steps.after(begun.session(), ReturnPath.HOME);
            case RedemptionResult.Invalid invalid ->
                    HttpResponse.unprocessableEntity()
                            .body(
                                    page(
                                            request,
                                            code,
                                            desk.find(code),
                                            new FormState(
                                                    Map.of(),
                                                    frames.problems(request, invalid.errors()))));
            case RedemptionResult.NotValid _, RedemptionResult.IdentityTaken _ ->
                    HttpResponse.notFound()
                            .body(page(request, code, Optional.empty(), FormState.EMPTY));
        };
    }

    private JteModel page(
            HttpRequest<?> request, String code, Optional<Account> invited, FormState form) {
        return templates.invitation(
                frames.of(request, "invitation.title"),
                new InvitationPage(code, invited, form, provider.isConfigured()));
    }
}
