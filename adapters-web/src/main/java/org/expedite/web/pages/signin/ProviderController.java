package org.expedite.web.pages.signin;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.expedite.application.UnavailableException;
import org.expedite.application.signin.OpenIdDesk;
import org.expedite.application.signin.OpenIdResult;
import org.expedite.application.signin.ProviderProblem;
import org.expedite.application.signin.ProviderReply;
import org.expedite.application.signin.ProviderStart;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.BrowserOrigins;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;
import org.jspecify.annotations.Nullable;

/**
 * Sends browsers to the provider, and receives those that come back. Who comes back and is not
 * signed in is sent to the sign-in page, which says why.
 */
@Controller("/sign-in/provider")
@OpenToAll
@WebPage
@Admitted
@Hidden
@WithoutIdempotencyKey
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProviderController {

    private static final String CALLBACK = "/sign-in/provider/callback";
    private static final String SIGN_IN = "/sign-in";

    /** Longest path in a cookie, of which a browser sends several. */
    private static final int MAX_PATH = 500;

    private final Templates templates = new StaticTemplates();
    private final OpenIdDesk desk;
    private final ProviderCookies ways;
    private final SessionCookie session;
    private final BrowserOrigins origins;
    private final PublicAddress address;
    private final Frames frames;

    ProviderController(
            OpenIdDesk desk,
            ProviderCookies ways,
            SessionCookie session,
            BrowserOrigins origins,
            PublicAddress address,
            Frames frames) {
        this.desk = desk;
        this.ways = ways;
        this.session = session;
        this.origins = origins;
        this.address = address;
        this.frames = frames;
    }

    /** Begins a sign-in. Other sites may link to it: it is only ever the person's own sign-in. */
    @Get
    HttpResponse<?> begin(
            HttpRequest<?> request, @QueryValue(ReturnPath.FIELD) Optional<String> back) {
        return begin(request, back.orElse(null), null, false, HttpResponse::seeOther);
    }

    /**
     * Begins a sign-in that uses an invitation, or proves anew who a person is. Only our own pages
     * can do so: another site could let a person use an invitation that is somebody else's. The
     * answer is a page, because browsers do not follow a form to another site.
     */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, @Body @Nullable Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        String invitation = form.text("invitation");
        return begin(
                request,
                form.text(ReturnPath.FIELD),
                invitation.isEmpty() ? null : invitation,
                form.text("again").equals("true"),
                next -> page(request, next));
    }

    private HttpResponse<?> begin(
            HttpRequest<?> request,
            @Nullable String back,
            @Nullable String invitation,
            boolean again,
            Function<URI, MutableHttpResponse<?>> way) {
        if (!desk.isConfigured()) {
            throw ProblemException.notFound("Nothing exists at this address.");
        }
        String path = pathOf(back);
        try {
            ProviderStart start = desk.begin(address.link(CALLBACK), path, invitation, again);
            MutableHttpResponse<?> response = way.apply(start.address());
            ways.keep(start, request, response);
            return response;
        } catch (UnavailableException _) {
            return failed(ProviderProblem.PROVIDER_UNAVAILABLE);
        }
    }

    private static String pathOf(@Nullable String back) {
        String path = ReturnPath.of(back).text();
        return path.length() <= MAX_PATH ? path : ReturnPath.HOME.text();
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, URI next) {
        return HttpResponse.ok(templates.toProvider(frames.of(request, "to_provider.title"), next))
                .header("Refresh", "0; url=" + next);
    }

    /** Receives a browser that comes back from the provider. */
    @Get("/callback")
    HttpResponse<?> complete(
            HttpRequest<?> request,
            @QueryValue Optional<String> state,
            @QueryValue Optional<String> code,
            @QueryValue Optional<String> iss) {
        String known = state.orElse("");
        MutableHttpResponse<?> response = completed(request, known, code, iss);
        ways.forget(known, response);
        return response;
    }

    private MutableHttpResponse<?> completed(
            HttpRequest<?> request, String state, Optional<String> code, Optional<String> iss) {
        try {
            OpenIdResult result =
                    desk.complete(
                            address.link(CALLBACK),
                            ways.read(request, state).orElse(null),
                            new ProviderReply(state, code.orElse(null), iss.orElse(null)),
                            session.read(request).orElse(null),
                            origins.of(request));
            return switch (result) {
                case OpenIdResult.Begun begun ->
                        HttpResponse.seeOther(URI.create(ReturnPath.of(begun.returnPath()).text()))
                                .cookie(session.holding(begun.session().secret()));
                case OpenIdResult.Failed failed -> failed(failed.problem());
            };
        } catch (UnavailableException _) {
            return failed(ProviderProblem.PROVIDER_UNAVAILABLE);
        }
    }

    private static MutableHttpResponse<?> failed(ProviderProblem problem) {
        return HttpResponse.seeOther(
                UriBuilder.of(SIGN_IN)
                        .queryParam("problem", problem.name().toLowerCase(Locale.ROOT))
                        .build());
    }
}
