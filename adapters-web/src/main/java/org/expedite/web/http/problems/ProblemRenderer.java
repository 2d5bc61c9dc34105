package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.net.URI;
import java.util.Optional;

/**
 * Writes problems in one media type. {@link ProblemResponses} chooses the renderer of a request.
 * Exactly one renderer is the default.
 */
public interface ProblemRenderer {

    /**
     * Returns the media type of the bodies.
     *
     * @return the value of {@code Content-Type}
     */
    MediaType mediaType();

    /**
     * Returns whether all problems of a path are written by this renderer, whatever the request
     * accepts.
     *
     * @param path the path of the request
     * @return true if the path belongs to this renderer
     */
    boolean ownsPath(String path);

    /**
     * Returns whether this renderer writes problems of paths that no renderer owns, unless the
     * request prefers another one.
     *
     * @return true for one renderer only
     */
    boolean isDefault();

    /**
     * Returns the address to which a client should go instead, such as that of the sign-in.
     *
     * @param spec the problem
     * @param request the request that failed
     * @return the address; empty to write the problem
     */
    default Optional<URI> addressInstead(ProblemSpec spec, HttpRequest<?> request) {
        return Optional.empty();
    }

    /**
     * Writes a problem.
     *
     * @param spec the problem
     * @param request the request that failed
     * @return the body of the response
     */
    Object body(ProblemSpec spec, HttpRequest<?> request);
}
