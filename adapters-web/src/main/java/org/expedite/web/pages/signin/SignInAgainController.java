package org.expedite.web.pages.signin;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.signin.FactorState;
import org.expedite.application.signin.SecondFactorDesk;
import org.expedite.application.signin.SignInDesk;
import org.expedite.application.signin.SignInResult;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Reauthentication;
import org.expedite.web.pages.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Lets a person who is signed in prove again who it is. */
@Controller(Reauthentication.PATH)
@Hidden
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SignInAgainController {

    private static final String PASSWORD = "password";
    private static final String CODE = "code";

    private final Templates templates = new StaticTemplates();
    private final SignInDesk desk;
    private final SecondFactorDesk factors;
    private final SignInSteps steps;
    private final SessionCookie cookie;
    private final BrowserOrigins origins;
    private final Frames frames;

    SignInAgainController(
            SignInDesk desk,
            SecondFactorDesk factors,
            SignInSteps steps,
            SessionCookie cookie,
            BrowserOrigins origins,
            Frames frames) {
        this.desk = desk;
        this.factors = factors;
        this.steps = steps;
        this.cookie = cookie;
        this.origins = origins;
        this.frames = frames;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, @Nullable @QueryValue(ReturnPath.FIELD) String returnTo) {
        ReturnPath back = ReturnPath.of(returnTo);
        return cookie.read(request).isEmpty()
                ? steps.begin(back)
                : HttpResponse.ok(page(request, FormState.EMPTY, back));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> prove(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        ReturnPath back = form.returnPath();
        String code = form.text(CODE);
        SignInResult result =
                desk.reauthenticate(
                        cookie.read(request).orElse(""),
                        form.exactly(PASSWORD),
                        code.isEmpty() ? null : code,
                        origins.of(request));
        return steps.after(
                result,
                back,
                new StepForm(
                        frames.texts(request),
                        Map.of(),
                        PASSWORD,
                        "again.rejected",
                        shown -> page(request, shown, back)));
    }

    private JteModel page(HttpRequest<?> request, FormState form, ReturnPath back) {
        String secret = cookie.read(request).orElse("");
        boolean byProvider =
                desk.find(secret).map(SessionHolder::session).map(Session::issuer).isPresent();
        boolean needsCode = factors.state(secret).filter(FactorState::setUp).isPresent();
        return templates.signInAgain(
                frames.of(request, "again.title"), form, back, byProvider, needsCode);
    }
}
