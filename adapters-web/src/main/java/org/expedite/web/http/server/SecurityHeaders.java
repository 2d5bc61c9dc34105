package org.expedite.web.http.server;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.routes.BrowserPage;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.routes.WebPage;

/**
 * Adds the headers that forbid browsers to guess types, to frame a response and to load anything
 * from elsewhere. Under TLS browsers are told to use nothing else from then on.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    // The page of the API description sets styles on its elements and draws icons from data.
    private static final String DESCRIPTION =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String YEAR_OF_TLS = "max-age=31536000";

    private final Routes routes;
    private final PublicAddress address;

    SecurityHeaders(Routes routes, PublicAddress address) {
        this.routes = routes;
        this.address = address;
    }

    @Override
    public int getOrder() {
        return FilterOrder.RESPONSE_COMPLETION.position();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean cacheable = routes.isMarked(request.getPath(), BrowserPage.class);
        boolean page = !cacheable && isPage(request, response);
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("Content-Security-Policy", page ? PAGE : cacheable ? DESCRIPTION : NOTHING);
        headers.set("X-Content-Type-Options", "nosniff");
        // Without a referrer, browsers send no origin with a form either.
        headers.set("Referrer-Policy", page ? "same-origin" : "no-referrer");
        if (page) {
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Permissions-Policy", NO_DEVICES);
        }
        if (address.isSecure()) {
            headers.set("Strict-Transport-Security", YEAR_OF_TLS);
        }
        if (!cacheable && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** Failures are pages too if a browser shows them; a file of a case never is. */
    private boolean isPage(HttpRequest<?> request, MutableHttpResponse<?> response) {
        return routes.isMarked(request.getPath(), WebPage.class)
                || (response.code() >= HttpStatus.BAD_REQUEST.getCode()
                        && response.getContentType()
                                .filter(type -> type.matches(MediaType.TEXT_HTML_TYPE))
                                .isPresent());
    }
}
