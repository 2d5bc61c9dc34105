package org.expedite.web.http.server;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.routes.BrowserPage;
import org.expedite.web.http.routes.Routes;

/**
 * Adds the headers that forbid browsers to guess types, to frame a response and to load anything
 * from elsewhere.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    // The page of the API description sets styles on its elements and draws icons from data.
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final Routes routes;

    SecurityHeaders(Routes routes) {
        this.routes = routes;
    }

    @Override
    public int getOrder() {
        return FilterOrder.RESPONSE_COMPLETION.position();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean page = routes.isMarked(request.getPath(), BrowserPage.class);
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("Content-Security-Policy", page ? PAGE : NOTHING);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!page && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
