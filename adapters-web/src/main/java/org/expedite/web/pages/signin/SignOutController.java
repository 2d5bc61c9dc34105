package org.expedite.web.pages.signin;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.expedite.application.signin.OpenIdDesk;
import org.expedite.application.signin.SignInDesk;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.Frames;

/** Ends the session of a browser, and leads to the sign-out at the provider. */
@Controller("/sign-out")
@Hidden
@OpenToAll
@WebPage
@WithoutIdempotencyKey
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SignOutController {

    private final Templates templates = new StaticTemplates();
    private final SignInDesk desk;
    private final OpenIdDesk provider;
    private final SessionCookie cookie;
    private final PublicAddress address;
    private final Frames frames;

    SignOutController(
            SignInDesk desk,
            OpenIdDesk provider,
            SessionCookie cookie,
            PublicAddress address,
            Frames frames) {
        this.desk = desk;
        this.provider = provider;
        this.cookie = cookie;
        this.address = address;
        this.frames = frames;
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return cookie.read(request)
                .flatMap(desk::signOut)
                .flatMap(ended -> provider.signOutAddress(ended, address.link("/")))
                .<MutableHttpResponse<?>>map(next -> onward(request, next))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/")))
                .cookie(cookie.removed());
    }

    /** A form may not be redirected to another site, so the page itself goes on. */
    private MutableHttpResponse<?> onward(HttpRequest<?> request, URI next) {
        return HttpResponse.ok(templates.onward(frames.ofNobody(request, "onward.title"), next))
                .header("Refresh", "0; url=" + next);
    }
}
