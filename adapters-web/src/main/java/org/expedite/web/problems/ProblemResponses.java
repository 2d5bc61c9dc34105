package org.expedite.web.problems;

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
import org.expedite.web.requests.AccessLog;
import org.expedite.web.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an answer that is not a success gets its body. The framework comes here with
 * every error of its own; our exception handlers come here too.
 */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Fault head = HeadFaults.of(request);
        Fault fault =
                head == null
                        ? faultOf(context.getRootCause().orElse(null), response.code(), request)
                        : head;
        AccessLog.answeredUnfiltered(request, fault.status());
        return render(fault, request, response);
    }

    /**
     * Puts a problem into a response.
     *
     * @param fault what went wrong
     * @param request of whom
     * @param response whose headers are kept, and all else replaced
     * @return the response
     */
    MutableHttpResponse<Problem> render(
            Fault fault, HttpRequest<?> request, MutableHttpResponse<?> response) {
        Problem problem = Problem.of(fault, request.getPath(), RequestId.of(request));
        response.getHeaders().set(RequestId.HEADER, RequestId.of(request));
        fault.headers().forEach(response.getHeaders()::set);
        return response.status(fault.status())
                .body(problem)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private static Fault faultOf(@Nullable Throwable cause, int status, HttpRequest<?> request) {
        return switch (cause) {
            case ProblemException problem -> problem.fault();
            case ConversionErrorException conversion -> ParameterFaults.of(conversion);
            case UnsatisfiedRouteException missing -> ParameterFaults.of(missing);
            case UnsatisfiedArgumentException missing -> ParameterFaults.of(missing);
            case ConstraintViolationException violations ->
                    ValidationFaults.of(violations, request);
            case JsonProcessingException json -> JsonFaults.of(json);
            case JsonSyntaxException syntax
                    when syntax.getCause() instanceof JsonProcessingException json ->
                    JsonFaults.of(json);
            case null, default -> StatusFaults.of(status, cause);
        };
    }
}
