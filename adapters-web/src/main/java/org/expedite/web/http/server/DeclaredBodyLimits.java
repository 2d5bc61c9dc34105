package org.expedite.web.http.server;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Locale;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestProblems;
import org.expedite.web.http.routes.Routes;

/**
 * Rejects bodies by their headers, before any of the body is read: too large ones, and compressed
 * ones. A body that is small on the network and large in memory is the cheapest attack on a server;
 * the framework's own decompression is switched off in {@link WebSettings}.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class DeclaredBodyLimits implements Ordered {

    private final UploadLimit uploads;
    private final Routes routes;

    DeclaredBodyLimits(UploadLimit uploads, Routes routes) {
        this.uploads = uploads;
        this.routes = routes;
    }

    @Override
    public int getOrder() {
        return FilterOrder.DECLARED_BODY_LIMITS.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        rejectAllBut("identity", request, HttpHeaders.CONTENT_ENCODING);
        rejectAllBut("chunked", request, HttpHeaders.TRANSFER_ENCODING);
        if (routes.isUpload(request.getMethodName(), request.getUri().toString())) {
            rejectBeyond(uploads.bodyBytes(), request, uploads.exceeded());
        } else {
            rejectBeyond(WebSettings.MAX_BODY_BYTES, request, RequestProblems.bodyTooLarge());
        }
    }

    private static void rejectBeyond(long maxBytes, HttpRequest<?> request, ProblemSpec spec) {
        if (request.getContentLength() > maxBytes) {
            throw new ProblemException(spec);
        }
    }

    private static void rejectAllBut(String taken, HttpRequest<?> request, String header) {
        List<String> values = request.getHeaders().getAll(header);
        if (!values.stream().allMatch(value -> taken.equals(value.toLowerCase(Locale.ROOT)))) {
            throw new ProblemException(RequestProblems.unsupportedCoding(header, taken));
        }
    }
}
