package org.expedite.web.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.routes.BrowserPage;
import org.expedite.web.http.routes.OpenToAll;

/** Serves the files that pages refer to. */
@Controller(Assets.PATH)
@BrowserPage
@Hidden
@OpenToAll
final class AssetsController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @Get("/{name}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> file(@PathVariable String name, HttpRequest<?> request) {
        return assets.find(name, request)
                .orElseThrow(() -> ProblemException.notFound("Nothing exists at this address."))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }
}
