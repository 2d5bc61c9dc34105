package org.expedite.web.http.server;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;

/** Rejects requests for other hosts than {@link ServedHosts}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class HostFilter implements Ordered {

    private final ServedHosts served;

    HostFilter(ServedHosts served) {
        this.served = served;
    }

    @Override
    public int getOrder() {
        return FilterOrder.HOST.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (host != null && !served.contain(host)) {
            throw new ProblemException(RequestProblems.misdirected());
        }
    }
}
