package org.expedite.web.api.problems;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expedite.web.api.json.ApiPaths;
import org.expedite.web.http.FilterOrder;

/**
 * Rejects a {@code Content-Type} that is not a media type. The framework takes a bare word for a
 * file extension, and reads {@code json} like {@code application/json}.
 */
@ServerFilter(ApiPaths.ALL)
final class StrictMediaType implements Ordered {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*(;.*)?");

    @Override
    public int getOrder() {
        return FilterOrder.STRICT_REQUEST.position();
    }

    /** Checks requests that have a route; the framework itself reports a request without one. */
    @RequestFilter
    void check(HttpRequest<?> request) {
        String type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        Optional<RouteInfo<?>> route = RouteAttributes.getRouteInfo(request);
        if (type != null && route.isPresent() && !MEDIA_TYPE.matcher(type).matches()) {
            throw new UnsupportedMediaException(
                    type, route.get().getConsumes().stream().map(MediaType::getName).toList());
        }
    }
}
