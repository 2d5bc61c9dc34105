package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.jspecify.annotations.Nullable;

/** Stores the language that a reader chooses in that browser. */
@Controller("/language")
@Hidden
@OpenToAll
@WebPage
@WithoutIdempotencyKey
final class LanguageController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final PublicAddress address;

    LanguageController(PublicAddress address) {
        this.address = address;
    }

    /** Returns the reader to the page of the form. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        FormBody form = FormBody.of(body);
        Language language =
                Language.ofTag(form.text(Readers.LANGUAGE))
                        .orElseThrow(() -> ProblemException.notFound("There is no such language."));
        return HttpResponse.seeOther(URI.create(ReturnPath.here(request).text()))
                .cookie(
                        Cookie.of(Readers.LANGUAGE, language.tag())
                                .path("/")
                                .maxAge(YEAR)
                                .httpOnly(true)
                                .secure(address.isSecure())
                                .sameSite(SameSite.Lax));
    }
}
