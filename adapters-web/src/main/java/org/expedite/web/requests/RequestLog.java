package org.expedite.web.requests;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.security.Principal;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Gives every request its id, carries it to every thread that works on the request, and writes one
 * line for each answer. Neither query nor body is logged: they have personal data.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(RequestLog.BEFORE_ALL)
final class RequestLog {

    static final int BEFORE_ALL = -2000;

    private static final Logger ACCESS = LoggerFactory.getLogger("org.expedite.web.access");
    private static final String STARTED = "org.expedite.request-started";
    private static final int NANOS_PER_MILLI = 1_000_000;

    @RequestFilter
    void began(HttpRequest<?> request, MutablePropagatedContext context) {
        request.setAttribute(STARTED, System.nanoTime());
        context.add(new MdcPropagationContext(Map.of(RequestId.MDC_KEY, RequestId.of(request))));
    }

    @ResponseFilter
    void answered(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders().set(RequestId.HEADER, RequestId.of(request));
        if (!ACCESS.isInfoEnabled()) {
            return;
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.MDC_KEY, RequestId.of(request))) {
            ACCESS.info(
                    "{} {} {} {} ms {}",
                    request.getMethodName(),
                    request.getPath(),
                    response.code(),
                    millisSince(request),
                    actorOf(request));
        }
    }

    private static long millisSince(HttpRequest<?> request) {
        long now = System.nanoTime();
        long started = request.getAttribute(STARTED, Long.class).orElse(now);
        return (now - started) / NANOS_PER_MILLI;
    }

    private static String actorOf(HttpRequest<?> request) {
        return request.getUserPrincipal().map(Principal::getName).orElse("-");
    }
}
