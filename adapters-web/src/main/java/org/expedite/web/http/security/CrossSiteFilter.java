package org.expedite.web.http.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.EnumSet;
import java.util.Set;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.PublicAddress;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.routes.WebPage;

/**
 * Rejects requests that pages of other sites make a browser send: a browser adds our cookies to
 * them. The browser says where a request comes from; a page cannot change that.
 *
 * <p>Every request that can change something is checked if it has any cookie or is for one of our
 * pages, whose sign-in needs no cookie. A request of the API with its own authorization is not
 * checked: its cookies do not count, and no browser adds a token to the request of another site.
 * Names and passwords in an address are such an authorization too, so pages make no exception.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CrossSiteFilter implements Ordered {

    private static final Set<HttpMethod> SAFE =
            EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final String SEC_FETCH_SITE = "Sec-Fetch-Site";
    private final Routes routes;
    private final PublicAddress address;

    CrossSiteFilter(Routes routes, PublicAddress address) {
        this.routes = routes;
        this.address = address;
    }

    @Override
    public int getOrder() {
        return FilterOrder.CROSS_SITE.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (isAtRisk(request) && !isFromOwnPage(request.getHeaders())) {
            throw new ProblemException(Problems.forbidden(detail()));
        }
    }

    private String detail() {
        return "A page of another site may not send this request. Open the page at %s and try again."
                .formatted(address.origin());
    }

    private boolean isAtRisk(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        return !SAFE.contains(request.getMethod())
                && (hasOnlyCookies(headers)
                        || routes.isMarked(
                                request.getMethodName(), request.getPath(), WebPage.class));
    }

    private static boolean hasOnlyCookies(HttpHeaders headers) {
        return headers.contains(HttpHeaders.COOKIE) && !headers.contains(HttpHeaders.AUTHORIZATION);
    }

    /** Browsers send the first header only to addresses with TLS or of their own machine. */
    private boolean isFromOwnPage(HttpHeaders headers) {
        String site = headers.get(SEC_FETCH_SITE);
        return site == null
                ? address.origin().equals(headers.get(HttpHeaders.ORIGIN))
                : OWN_SITES.contains(site) && headers.getAll(SEC_FETCH_SITE).size() == 1;
    }
}
