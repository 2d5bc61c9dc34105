package org.expedite.web.http.problems;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;

/**
 * Adds a problem to the responses by which the framework rejects pages of other sites. A server at
 * a local address accepts pages of local sites only. The framework's own response has no body, and
 * no other 403 is without one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CrossOriginProblem implements Ordered {

    private static final String DETAIL = "A page of another site may not call this server.";

    private final ProblemResponses responses;

    CrossOriginProblem(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public int getOrder() {
        return FilterOrder.RESPONSE_COMPLETION.position();
    }

    @ResponseFilter
    void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.FORBIDDEN.getCode() && response.getBody().isEmpty()) {
            responses.render(Problems.forbidden(DETAIL), request, response);
        }
    }
}
