package org.expedite.web.http.server;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.routes.HealthCheck;
import org.expedite.web.http.routes.Routes;

/**
 * Rejects requests for other hosts than {@link ServedHosts}. Operators may have names of their own
 * for a node.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class HostFilter implements Ordered {

    private final ServedHosts served;
    private final Routes routes;
    private final OpsPort ops;

    HostFilter(ServedHosts served, Routes routes, OpsPort ops) {
        this.served = served;
        this.routes = routes;
        this.ops = ops;
    }

    @Override
    public int getOrder() {
        return FilterOrder.HOST.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (host != null && !served.contain(host) && !isForOperators(request)) {
            throw new ProblemException(RequestProblems.misdirected());
        }
    }

    private boolean isForOperators(HttpRequest<?> request) {
        return ops.took(request) || routes.isMarked(request.getPath(), HealthCheck.class);
    }
}
