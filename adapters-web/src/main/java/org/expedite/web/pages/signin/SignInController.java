package org.expedite.web.pages.signin;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.NewSession;
import org.expedite.application.accounts.Session;
import org.expedite.application.accounts.SessionHolder;
import org.expedite.application.signin.OpenIdDesk;
import org.expedite.application.signin.SignInDesk;
import org.expedite.application.signin.SignInResult;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.http.security.KnownCaller;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
import org.expedite.web.pages.Texts;
import org.jspecify.annotations.Nullable;

/** Signs people in by a password, and lets them choose another way. */
@Controller("/sign-in")
@Hidden
@OpenToAll
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SignInController {

    private static final String NAME = "name";
    private static final String PASSWORD = "password";

    private final Templates templates = new StaticTemplates();
    private final SignInDesk desk;
    private final OpenIdDesk provider;
    private final DemoSignIn demo;
    private final SignInSteps steps;
    private final SessionCookie cookie;
    private final BrowserOrigins origins;
    private final Frames frames;

    SignInController(
            SignInDesk desk,
            OpenIdDesk provider,
            DemoSignIn demo,
            SignInSteps steps,
            SessionCookie cookie,
            BrowserOrigins origins,
            Frames frames) {
        this.desk = desk;
        this.provider = provider;
        this.demo = demo;
        this.steps = steps;
        this.cookie = cookie;
        this.origins = origins;
        this.frames = frames;
    }

    /** Shows the ways to sign in, unless the browser is signed in or in the middle of it. */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            @Nullable @QueryValue("return_to") String returnTo,
            @Nullable @QueryValue("problem") String problem) {
        ReturnPath back = ReturnPath.of(returnTo);
        if (KnownCaller.of(request).isPresent()) {
            return HttpResponse.seeOther(URI.create(back.text()));
        }
        Optional<Session.Stage> due =
                cookie.read(request)
                        .flatMap(desk::find)
                        .map(SessionHolder::session)
                        .map(Session::stage)
                        .filter(stage -> stage != Session.Stage.SIGNED_IN);
        return due.isPresent() && problem == null
                ? steps.to(due.get(), back)
                : HttpResponse.ok(page(request, FormState.EMPTY, back, notice(request, problem)));
    }

    /** Signs a person in. Whatever is wrong, the words and the time are the same. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        ReturnPath back = form.returnPath();
        SignInResult result =
                desk.signIn(
                        form.text(NAME),
                        form.exactly(PASSWORD),
                        origins.of(request),
                        cookie.read(request).orElse(null));
        return steps.after(
                result,
                back,
                new StepForm(
                        frames.texts(request),
                        form.shown(NAME),
                        NAME,
                        "sign_in.rejected",
                        shown -> page(request, shown, back, "")));
    }

    /** Signs a visitor of a demo in as one of its people. */
    @Post("/demo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signInToDemo(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        NewSession begun =
                demo.begin(form.exactly("person"), origins.of(request))
                        .orElseThrow(
                                () -> ProblemException.notFound("Nothing exists at this address."));
        return steps.after(begun, form.returnPath());
    }

    private Object page(HttpRequest<?> request, FormState form, ReturnPath back, String notice) {
        return templates.signIn(
                frames.of(request, "sign_in.title"),
                new SignInPage(form, back, provider.isConfigured(), notice, demo.people()));
    }

    private String notice(HttpRequest<?> request, @Nullable String problem) {
        Texts texts = frames.texts(request);
        String key = "sign_in.problem." + problem;
        return problem != null && texts.has(key) ? texts.text(key) : "";
    }
}
