package org.expedite.web.api.idempotency;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.idempotency.StoredResponse;
import org.expedite.domain.cases.CaseNumber;

/**
 * Access to what a stored response is about: the case whose address the request or the response
 * names. A caller who has lost sight of the case gets what any request on it would get.
 */
@Singleton
final class ReplayAccess {
    /** Variable of the routes of a case. */
    private static final String NUMBER = "number";

    private final CaseDesk cases;
    private final Router router;

    ReplayAccess(CaseDesk cases, Router router) {
        this.cases = cases;
        this.router = router;
    }

    /**
     * Checks the access of the caller at this moment.
     *
     * @throws org.expedite.application.NotFoundException if the caller may not see the case
     */
    void check(Actor actor, HttpRequest<?> request, StoredResponse response) {
        Stream.<RouteMatch<?>>concat(
                        RouteAttributes.getRouteMatch(request).stream(),
                        location(response).flatMap(router::GET).stream())
                .flatMap(route -> number(route).stream())
                .findFirst()
                .ifPresent(number -> cases.requireAccess(actor, number));
    }

    private static Optional<String> location(StoredResponse response) {
        return response.headers().entrySet().stream()
                .filter(header -> HttpHeaders.LOCATION.equalsIgnoreCase(header.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<CaseNumber> number(RouteMatch<?> route) {
        return Optional.ofNullable(route.getVariableValues().get(NUMBER))
                .flatMap(number -> CaseNumber.parse(number.toString()));
    }
}
