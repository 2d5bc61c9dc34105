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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.signin.PasswordChange;
import org.expedite.application.signin.PasswordDesk;
import org.expedite.application.signin.SecondFactorDesk;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.TooEarlyResponse;
import org.jspecify.annotations.Nullable;

/** Shows a person as whom it is signed in, and changes its password. */
@Controller("/profile")
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ProfileController {

    private static final String PRESENT = "current_password";
    private static final String NEW = "new_password";
    private static final URI PAGE = URI.create("/profile");

    private final Templates templates = new StaticTemplates();
    private final PasswordDesk passwords;
    private final SecondFactorDesk factors;
    private final SessionCookie cookie;
    private final BrowserOrigins origins;
    private final Frames frames;

    ProfileController(
            PasswordDesk passwords,
            SecondFactorDesk factors,
            SessionCookie cookie,
            BrowserOrigins origins,
            Frames frames) {
        this.passwords = passwords;
        this.factors = factors;
        this.cookie = cookie;
        this.origins = origins;
        this.frames = frames;
    }

    @Get
    JteModel profile(HttpRequest<?> request, SignedIn caller) {
        return page(request, caller, FormState.EMPTY);
    }

    /** Changes the password. All other sessions of the person end. */
    @Post("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePassword(
            HttpRequest<?> request, SignedIn caller, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        PasswordChange change =
                passwords.change(
                        cookie.read(request).orElse(""),
                        form.exactly(PRESENT),
                        form.exactly(NEW),
                        origins.of(request));
        return switch (change) {
            case PasswordChange.Changed changed ->
                    HttpResponse.seeOther(PAGE).cookie(cookie.holding(changed.session().secret()));
            case PasswordChange.Expired _ -> HttpResponse.seeOther(URI.create("/sign-in"));
            case PasswordChange.Rejected _ ->
                    HttpResponse.unprocessableEntity()
                            .body(
                                    page(
                                            request,
                                            caller,
                                            rejected(request, "password.current.rejected")));
            case PasswordChange.Invalid invalid ->
                    HttpResponse.unprocessableEntity()
                            .body(
                                    page(
                                            request,
                                            caller,
                                            new FormState(
                                                    Map.of(),
                                                    frames.problems(request, invalid.errors()))));
            case PasswordChange.TooEarly early ->
                    TooEarlyResponse.of(early.remaining())
                            .body(
                                    page(
                                            request,
                                            caller,
                                            rejected(
                                                    request,
                                                    "sign_in.too_early",
                                                    TooEarlyResponse.seconds(early.remaining()))));
        };
    }

    private FormState rejected(HttpRequest<?> request, String key, Object... values) {
        return FormState.rejected(Map.of(), PRESENT, frames.texts(request).text(key, values));
    }

    private JteModel page(HttpRequest<?> request, SignedIn caller, FormState form) {
        return templates.profile(
                frames.of(request, "profile.title"),
                new ProfilePage(caller, cookie.read(request).flatMap(factors::state), form));
    }
}
