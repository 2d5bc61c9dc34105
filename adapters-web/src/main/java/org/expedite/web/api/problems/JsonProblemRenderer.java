package org.expedite.web.api.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import org.expedite.web.api.json.ApiPaths;
import org.expedite.web.http.problems.ProblemRenderer;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.requestlog.RequestId;

/** Writes problems as {@code application/problem+json}: always for the API, else by default. */
@Singleton
final class JsonProblemRenderer implements ProblemRenderer {

    @Override
    public MediaType mediaType() {
        return MediaType.APPLICATION_JSON_PROBLEM_TYPE;
    }

    @Override
    public boolean ownsPath(String path) {
        return ApiPaths.contains(path);
    }

    @Override
    public boolean isDefault() {
        return true;
    }

    @Override
    public Object body(ProblemSpec spec, HttpRequest<?> request) {
        return Problem.of(spec, request.getPath(), RequestId.of(request));
    }
}
