package org.expedite.web.http.routes;

import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Routes by the first segment of their paths. Guards ask of every request whether it is to one of
 * these, and most requests need not be compared with any.
 *
 * @param bySegment the routes that begin with a segment, and with those the routes that may begin
 *     with any
 * @param others the routes that may begin with any segment
 */
record MarkedRoutes(
        Map<String, List<UriRouteInfo<?, ?>>> bySegment, List<UriRouteInfo<?, ?>> others) {

    static MarkedRoutes of(Stream<UriRouteInfo<?, ?>> routes) {
        Map<Boolean, List<UriRouteInfo<?, ?>>> fixed =
                routes.collect(Collectors.partitioningBy(route -> !begin(route).contains("{")));
        List<UriRouteInfo<?, ?>> others = fixed.getOrDefault(false, List.of());
        Map<String, List<UriRouteInfo<?, ?>>> bySegment =
                fixed.getOrDefault(true, List.of()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        MarkedRoutes::begin,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                own ->
                                                        Stream.concat(own.stream(), others.stream())
                                                                .toList())));
        return new MarkedRoutes(bySegment, others);
    }

    /** Returns the routes that a path may be one of. */
    List<UriRouteInfo<?, ?>> near(String path) {
        return bySegment.getOrDefault(begin(path), others);
    }

    private static String begin(UriRouteInfo<?, ?> route) {
        return begin(route.getUriMatchTemplate().toString());
    }

    /** Returns a path up to its second slash. */
    private static String begin(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
