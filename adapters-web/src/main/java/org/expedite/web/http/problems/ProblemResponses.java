package org.expedite.web.http.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.expedite.web.http.requestlog.RequestId;

/**
 * Writes every response that is not a success. This is the one place that chooses the renderer: the
 * owner of the path; else a renderer that the request prefers; else the default.
 *
 * <p>A request prefers a renderer if {@code Accept} names its media type with a higher quality than
 * that of the default renderer and of plain JSON. Wildcards name nothing.
 */
@Singleton
public final class ProblemResponses {

    private static final String CODE = "org.expedite.problem-code";

    private final List<ProblemRenderer> renderers;
    private final ProblemRenderer standard;

    ProblemResponses(List<ProblemRenderer> renderers) {
        this.renderers = List.copyOf(renderers);
        List<ProblemRenderer> defaults =
                renderers.stream().filter(ProblemRenderer::isDefault).toList();
        if (defaults.size() != 1) {
            throw new IllegalStateException("Exactly one renderer of problems is the default.");
        }
        standard = defaults.getFirst();
    }

    /**
     * Writes a problem into a response.
     *
     * @param spec the problem
     * @param request the request that failed
     * @param response the response; its headers stay, and all else is replaced
     * @return the response
     */
    public MutableHttpResponse<Object> render(
            ProblemSpec spec, HttpRequest<?> request, MutableHttpResponse<?> response) {
        ProblemRenderer renderer = rendererOf(request);
        response.getHeaders().set(RequestId.HEADER, RequestId.of(request));
        request.setAttribute(CODE, spec.code());
        Optional<URI> instead = renderer.addressInstead(spec, request);
        if (instead.isPresent()) {
            response.getHeaders().location(instead.get());
            return response.status(HttpStatus.SEE_OTHER).body(null);
        }
        spec.headers().forEach(response.getHeaders()::set);
        return response.status(spec.status())
                .body(renderer.body(spec, request))
                .contentType(renderer.mediaType());
    }

    /**
     * Returns the code of the problem that a request got.
     *
     * @param request the request
     * @param status the status of its response
     * @return the code; for a response that was not written here, that of the status
     */
    public static String codeOf(HttpRequest<?> request, int status) {
        return request.getAttribute(CODE, String.class)
                .orElseGet(() -> StatusProblems.of(status, null).code());
    }

    /**
     * Returns the renderer of a request.
     *
     * @param request the request that failed
     * @return the one that writes its problem
     */
    ProblemRenderer rendererOf(HttpRequest<?> request) {
        return first(renderer -> renderer.ownsPath(request.getPath()))
                .or(() -> first(renderer -> isPreferred(renderer, request.accept())))
                .orElse(standard);
    }

    private Optional<ProblemRenderer> first(Predicate<ProblemRenderer> condition) {
        return renderers.stream().filter(condition).findFirst();
    }

    private boolean isPreferred(ProblemRenderer renderer, Collection<MediaType> accepted) {
        return quality(renderer.mediaType(), accepted)
                > Math.max(
                        quality(standard.mediaType(), accepted),
                        quality(MediaType.APPLICATION_JSON_TYPE, accepted));
    }

    private static double quality(MediaType type, Collection<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.getName().equalsIgnoreCase(type.getName()))
                .mapToDouble(range -> range.getQualityAsNumber().doubleValue())
                .max()
                .orElse(0);
    }
}
