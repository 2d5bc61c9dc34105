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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.accounts.ReauthenticationRequiredException;
import org.expedite.application.signin.ConfirmationResult;
import org.expedite.application.signin.FactorState;
import org.expedite.application.signin.SecondFactorDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Reauthentication;
import org.expedite.web.pages.ReturnPath;
import org.expedite.web.pages.TooEarlyResponse;
import org.jspecify.annotations.Nullable;

/** Sets up and removes a second factor; also for those who have to before they are signed in. */
@Controller("/second-factor")
@Hidden
@OpenToAll
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SecondFactorController {

    private static final String CODE = "code";
    private static final ReturnPath PAGE = new ReturnPath("/second-factor");
    private static final URI PROFILE = URI.create("/profile");

    private final Templates templates = new StaticTemplates();
    private final SecondFactorDesk desk;
    private final SignInSteps steps;
    private final SessionCookie cookie;
    private final BrowserOrigins origins;
    private final Frames frames;

    SecondFactorController(
            SecondFactorDesk desk,
            SignInSteps steps,
            SessionCookie cookie,
            BrowserOrigins origins,
            Frames frames) {
        this.desk = desk;
        this.steps = steps;
        this.cookie = cookie;
        this.origins = origins;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, @Nullable @QueryValue(ReturnPath.FIELD) String returnTo) {
        ReturnPath back = ReturnPath.of(returnTo);
        return shown(HttpResponse.ok(), request, FormState.EMPTY, back);
    }

    /** Makes a new secret for an app. The present one remains until the new one is confirmed. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        ReturnPath back = FormBody.of(body).returnPath();
        return afterProof(
                () ->
                        desk.begin(secret(request)).isPresent()
                                ? HttpResponse.seeOther(
                                        UriBuilder.of(PAGE.text())
                                                .queryParam(ReturnPath.FIELD, back.text())
                                                .build())
                                : steps.begin(back));
    }

    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        ReturnPath back = form.returnPath();
        return switch (desk.confirm(secret(request), form.text(CODE), origins.of(request))) {
            case ConfirmationResult.Confirmed confirmed ->
                    HttpResponse.ok(codes(request, confirmed.recoveryCodes(), back))
                            .cookie(cookie.holding(confirmed.session().secret()));
            case ConfirmationResult.Wrong _ ->
                    shown(
                            HttpResponse.unprocessableEntity(),
                            request,
                            rejected(request, "second_step.rejected"),
                            back);
            case ConfirmationResult.TooEarly early ->
                    shown(
                            TooEarlyResponse.of(early.remaining()),
                            request,
                            rejected(
                                    request,
                                    "sign_in.too_early",
                                    TooEarlyResponse.seconds(early.remaining())),
                            back);
            case ConfirmationResult.Expired _ -> steps.begin(back);
        };
    }

    /** Replaces the recovery codes, and shows the new ones once. */
    @Post("/recovery-codes")
    @Consumes(MediaType.ALL)
    HttpResponse<?> renew(HttpRequest<?> request) {
        return afterProof(
                () ->
                        desk.renewRecoveryCodes(secret(request))
                                .<HttpResponse<?>>map(
                                        fresh ->
                                                HttpResponse.ok(
                                                        codes(
                                                                request,
                                                                fresh,
                                                                ReturnPath.of(PROFILE.toString()))))
                                .orElseGet(() -> HttpResponse.seeOther(PROFILE)));
    }

    @Post("/removal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> remove(HttpRequest<?> request) {
        return afterProof(
                () -> {
                    desk.remove(secret(request));
                    return HttpResponse.seeOther(PROFILE);
                });
    }

    private static HttpResponse<?> afterProof(Supplier<HttpResponse<?>> action) {
        try {
            return action.get();
        } catch (ReauthenticationRequiredException _) {
            return Reauthentication.before(ReturnPath.of(PROFILE.toString()));
        }
    }

    private String secret(HttpRequest<?> request) {
        return cookie.read(request).orElse("");
    }

    private FormState rejected(HttpRequest<?> request, String key, Object... values) {
        return FormState.rejected(Map.of(), CODE, frames.texts(request).text(key, values));
    }

    private JteModel codes(HttpRequest<?> request, List<String> codes, ReturnPath back) {
        return templates.recoveryCodes(frames.of(request, "recovery.title"), codes, back);
    }

    /** Returns the page, or sends the browser to the sign-in if the session is over. */
    private HttpResponse<?> shown(
            MutableHttpResponse<Object> response,
            HttpRequest<?> request,
            FormState form,
            ReturnPath back) {
        Optional<FactorState> state = desk.state(secret(request));
        return state.isPresent()
                ? response.body(page(request, state.get(), form, back))
                : steps.begin(back);
    }

    private JteModel page(
            HttpRequest<?> request, FactorState state, FormState form, ReturnPath back) {
        return templates.secondFactor(
                frames.of(request, "second_factor.title"),
                new SecondFactorPage(
                        state.setUp(),
                        state.required(),
                        desk.pending(secret(request)),
                        form,
                        back));
    }
}
