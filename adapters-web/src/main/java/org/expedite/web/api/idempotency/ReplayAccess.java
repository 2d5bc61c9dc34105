package org.expedite.web.api.idempotency;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern CASE = Pattern.compile("/v1/cases/([^/]+).*");

    private final CaseDesk cases;

    ReplayAccess(CaseDesk cases) {
        this.cases = cases;
    }

    /**
     * Checks the access of the caller at this moment.
     *
     * @throws org.expedite.application.NotFoundException if the caller may not see the case
     */
    void check(Actor actor, HttpRequest<?> request, StoredResponse response) {
        Stream.of(Optional.of(request.getUri().getRawPath()), location(response))
                .flatMap(Optional::stream)
                .flatMap(address -> number(address).stream())
                .findFirst()
                .ifPresent(number -> cases.requireAccess(actor, number));
    }

    private static Optional<String> location(StoredResponse response) {
        return response.headers().entrySet().stream()
                .filter(header -> HttpHeaders.LOCATION.equalsIgnoreCase(header.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<CaseNumber> number(String address) {
        Matcher named = CASE.matcher(address);
        return named.matches() ? CaseNumber.parse(named.group(1)) : Optional.empty();
    }
}
