package org.expedite.web.api.docs;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.ExecutableMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.WithoutIdempotencyKey;

/**
 * Paths of operations whose controllers mark them as exceptions.
 *
 * @param openToAll public paths
 * @param withoutIdempotencyKey paths whose POST takes no key
 */
record MarkedOperations(Set<String> openToAll, Set<String> withoutIdempotencyKey) {

    private static final String API = "org.expedite.web.api.";

    /** Reads the marks of all compiled controllers; no context is started. */
    static MarkedOperations read() {
        List<AnnotationMetadata> routes = routes();
        return new MarkedOperations(
                paths(routes, OpenToAll.class.getName()),
                paths(routes, WithoutIdempotencyKey.class.getName()));
    }

    private static Set<String> paths(List<AnnotationMetadata> routes, String mark) {
        return routes.stream()
                .filter(route -> route.hasAnnotation(mark))
                .map(MarkedOperations::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String path(AnnotationMetadata route) {
        String root = route.stringValue(Controller.class).orElse("");
        String rest = route.stringValue(HttpMethodMapping.class).orElse("");
        return (root + "/" + rest).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    // The loader takes a class, and that of a generic type is raw.
    @SuppressWarnings("rawtypes")
    private static List<AnnotationMetadata> routes() {
        List<AnnotationMetadata> routes = new ArrayList<>();
        for (var service : SoftServiceLoader.load(BeanDefinitionReference.class)) {
            if (service.isPresent() && service.getName().startsWith(API)) {
                BeanDefinition<?> bean = ((BeanDefinitionReference<?>) service.load()).load();
                for (ExecutableMethod<?, ?> method : bean.getExecutableMethods()) {
                    if (method.hasStereotype(HttpMethodMapping.class)) {
                        routes.add(method.getAnnotationMetadata());
                    }
                }
            }
        }
        return routes;
    }
}
