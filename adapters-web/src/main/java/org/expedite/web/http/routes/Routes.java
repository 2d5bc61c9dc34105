package org.expedite.web.http.routes;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Marks of an address. They are read once from the router, which has them from the controllers, and
 * from every {@link FrameworkPath}. So guards that run before a request is routed can ask too.
 */
@Singleton
public final class Routes {

    /** The server replaces a malformed address by this one; it must not be answered with 401. */
    private static final FrameworkPath MALFORMED = new FrameworkPath("/", Set.of(OpenToAll.class));

    private final Router router;
    private final List<FrameworkPath> frameworkPaths;
    private final Map<Class<? extends Annotation>, MarkedRoutes> marked = new ConcurrentHashMap<>();

    Routes(Router router, List<FrameworkPath> frameworkPaths) {
        this.router = router;
        this.frameworkPaths = Stream.concat(Stream.of(MALFORMED), frameworkPaths.stream()).toList();
    }

    /**
     * Returns whether an address has a mark, whatever the method of the request.
     *
     * @param path the path of the address
     * @param mark an annotation of this package
     * @return true if a route of that path, or the framework's own path, carries the mark
     */
    public boolean isMarked(String path, Class<? extends Annotation> mark) {
        return frameworkPaths.stream().anyMatch(f -> f.marks().contains(mark) && f.covers(path))
                || routes(mark, path).stream().anyMatch(route -> route.tryMatch(path) != null);
    }

    /**
     * Returns whether a method of an address has a mark.
     *
     * @param method the method, in upper case
     * @param path the path of the request
     * @param mark the annotation of a controller or method
     * @return true if the route of that method and path has it
     */
    public boolean isMarked(String method, String path, Class<? extends Annotation> mark) {
        return routes(mark, path).stream()
                .anyMatch(
                        route ->
                                route.getHttpMethodName().equals(method)
                                        && route.tryMatch(path) != null);
    }

    /**
     * Returns whether a request brings a file.
     *
     * @param method the method, in upper case
     * @param address path and query, as they came
     * @return true if the route of that method and address is an {@link Upload}
     */
    public boolean isUpload(String method, String address) {
        return isMarked(method, pathOf(address), Upload.class);
    }

    /**
     * Returns the path of an address.
     *
     * @param address path and query, as they came
     * @return the address without its query
     */
    public static String pathOf(String address) {
        return address.split("\\?", 2)[0];
    }

    /** Returns the routes with a mark that a path may be one of. */
    private List<UriRouteInfo<?, ?>> routes(Class<? extends Annotation> mark, String path) {
        return marked.computeIfAbsent(
                        mark,
                        _ ->
                                MarkedRoutes.of(
                                        router.uriRoutes()
                                                .filter(
                                                        route ->
                                                                route.getAnnotationMetadata()
                                                                        .hasAnnotation(mark))))
                .near(path);
    }
}
