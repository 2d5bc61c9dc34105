package org.expedite.web.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.ProblemResponses;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestHeadProblems;
import org.expedite.web.http.problems.StatusProblems;
import org.expedite.web.http.requestlog.AccessLog;
import org.jspecify.annotations.Nullable;

/** Turns every error that the framework itself reports into a problem. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<Object> {

    private final ProblemResponses responses;
    private final AccessLog log;

    FrameworkErrors(ProblemResponses responses, AccessLog log) {
        this.responses = responses;
        this.log = log;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        ProblemSpec head = RequestHeadProblems.of(request);
        ProblemSpec spec =
                head == null
                        ? problemOf(context.getRootCause().orElse(null), response.code(), request)
                        : head;
        log.answeredUnfiltered(request, spec.status());
        return responses.render(spec, request, response);
    }

    private static ProblemSpec problemOf(
            @Nullable Throwable cause, int status, HttpRequest<?> request) {
        return switch (cause) {
            case ProblemException problem -> problem.spec();
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
