package org.expedite.web.http.requestlog;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.expedite.web.http.FilterOrder;

/**
 * Assigns an id to every request, passes it to every thread that works on the request, and logs the
 * response.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestLog implements Ordered {

    private final AccessLog log;

    RequestLog(AccessLog log) {
        this.log = log;
    }

    @Override
    public int getOrder() {
        return FilterOrder.REQUEST_LOG.position();
    }

    @RequestFilter
    void began(HttpRequest<?> request, MutablePropagatedContext context) {
        AccessLog.began(request);
        context.add(new LoggedId(RequestId.of(request)));
    }

    @ResponseFilter
    void answered(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders().set(RequestId.HEADER, RequestId.of(request));
        log.answered(request, response.code());
    }
}
