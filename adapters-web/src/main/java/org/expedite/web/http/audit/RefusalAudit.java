package org.expedite.web.http.audit;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.audit.AuditDesk;
import org.expedite.application.audit.AuditSubject;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemResponses;
import org.expedite.web.http.security.KnownCaller;
import org.jspecify.annotations.Nullable;

/**
 * Passes the origin of each request to its threads, and records requests that are refused: by
 * operation, since paths may hold anything.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RefusalAudit implements Ordered {
    private static final Set<Integer> REFUSED = Set.of(401, 403, 429);

    private final AuditDesk desk;
    private final RequestOrigins origins;

    RefusalAudit(AuditDesk desk, RequestOrigins origins) {
        this.desk = desk;
        this.origins = origins;
    }

    @Override
    public int getOrder() {
        return FilterOrder.AUDIT.position();
    }

    @RequestFilter
    void began(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(origins.elementOf(request));
    }

    @ResponseFilter
    void answered(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (REFUSED.contains(response.code())) {
            desk.refused(
                    origins.of(request),
                    KnownCaller.actorOf(request).map(Actor::id).orElse(null),
                    AuditSubject.operation(methodOf(request), patternOf(request)),
                    response.code(),
                    ProblemResponses.codeOf(request, response.code()));
        }
    }

    /** Other methods may have any name. */
    private static String methodOf(HttpRequest<?> request) {
        HttpMethod method = request.getMethod();
        return method == HttpMethod.CUSTOM ? "OTHER" : method.name();
    }

    private static @Nullable String patternOf(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toPathString())
                .orElse(null);
    }
}
