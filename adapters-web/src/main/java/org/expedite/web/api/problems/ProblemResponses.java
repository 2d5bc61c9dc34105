package org.expedite.web.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestHeadProblems;
import org.expedite.web.http.problems.StatusProblems;
import org.expedite.web.http.requestlog.AccessLog;
import org.expedite.web.http.requestlog.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an answer that is not a success gets its body. The framework comes here with
 * every error of its own; our exception handlers come here too.
 */
@Singleton
public final class ProblemResponses implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        ProblemSpec head = RequestHeadProblems.of(request);
        ProblemSpec spec =
                head == null
                        ? faultOf(context.getRootCause().orElse(null), response.code(), request)
                        : head;
        AccessLog.answeredUnfiltered(request, spec.status());
        return render(spec, request, response);
    }

    /**
     * Puts a problem into a response.
     *
     * @param spec what went wrong
     * @param request of whom
     * @param response whose headers are kept, and all else replaced
     * @return the response
     */
    public MutableHttpResponse<Problem> render(
            ProblemSpec spec, HttpRequest<?> request, MutableHttpResponse<?> response) {
        Problem problem = Problem.of(spec, request.getPath(), RequestId.of(request));
        response.getHeaders().set(RequestId.HEADER, RequestId.of(request));
        spec.headers().forEach(response.getHeaders()::set);
        return response.status(spec.status())
                .body(problem)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private static ProblemSpec faultOf(
            @Nullable Throwable cause, int status, HttpRequest<?> request) {
        return switch (cause) {
            case ProblemException problem -> problem.fault();
            case ConversionErrorException conversion -> ParameterProblems.of(conversion);
            case UnsatisfiedRouteException missing -> ParameterProblems.of(missing);
            case UnsatisfiedArgumentException missing -> ParameterProblems.of(missing);
            case ConstraintViolationException violations ->
                    ValidationProblems.of(violations, request);
            case JsonProcessingException json -> JsonProblems.of(json);
            case JsonSyntaxException syntax
                    when syntax.getCause() instanceof JsonProcessingException json ->
                    JsonProblems.of(json);
            case null, default -> StatusProblems.of(status, cause);
        };
    }
}
