package org.expedite.web.http.routes;

import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * A path that the framework serves without a controller of ours, such as an endpoint for operators
 * or static files. Every bean of this type is part of {@link Routes}.
 *
 * @param path the exact path, or a path that ends in a slash for all paths below it
 * @param marks the annotations that a controller would carry
 */
public record FrameworkPath(String path, Set<Class<? extends Annotation>> marks) {

    /** Copies the marks. */
    public FrameworkPath {
        marks = Set.copyOf(marks);
    }

    boolean covers(String requested) {
        boolean folder = path.length() > 1 && path.endsWith("/");
        return folder ? requested.startsWith(path) : requested.equals(path);
    }
}
