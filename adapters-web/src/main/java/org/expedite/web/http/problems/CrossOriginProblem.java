package org.expedite.web.http.problems;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.api.problems.ProblemResponses;

/**
 * Says why to the pages of other sites that the framework turns away: a server at a local address
 * answers those of local sites only. It does so without a body, and nothing else does.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CrossOriginProblem {

    private static final String DETAIL = "A page of another site may not call this server.";

    private final ProblemResponses responses;

    CrossOriginProblem(ProblemResponses responses) {
        this.responses = responses;
    }

    @ResponseFilter
    void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.FORBIDDEN.getCode() && response.getBody().isEmpty()) {
            responses.render(Problems.forbidden(DETAIL), request, response);
        }
    }
}
