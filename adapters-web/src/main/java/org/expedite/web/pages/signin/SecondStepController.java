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
import org.expedite.application.signin.SignInDesk;
import org.expedite.application.signin.SignInResult;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Asks for the second factor of a person whose password was right. */
@Controller("/sign-in/code")
@Hidden
@OpenToAll
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SecondStepController {

    private static final String CODE = "code";

    private final Templates templates = new StaticTemplates();
    private final SignInDesk desk;
    private final SignInSteps steps;
    private final SessionCookie cookie;
    private final BrowserOrigins origins;
    private final Frames frames;

    SecondStepController(
            SignInDesk desk,
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
        boolean due =
                cookie.read(request)
                        .flatMap(desk::find)
                        .filter(h -> h.session().stage() == Session.Stage.SECOND_FACTOR_DUE)
                        .isPresent();
        return due ? HttpResponse.ok(page(request, FormState.EMPTY, back)) : steps.begin(back);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> prove(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        ReturnPath back = form.returnPath();
        SignInResult result =
                desk.proveSecondFactor(
                        cookie.read(request).orElse(""), form.text(CODE), origins.of(request));
        return steps.after(
                result,
                back,
                new StepForm(
                        frames.texts(request),
                        Map.of(),
                        CODE,
                        "second_step.rejected",
                        shown -> page(request, shown, back)));
    }

    private JteModel page(HttpRequest<?> request, FormState form, ReturnPath back) {
        return templates.secondStep(frames.of(request, "second_step.title"), form, back);
    }
}
