package org.expedite.web.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestProblems;
import org.jspecify.annotations.Nullable;

/** Problems of controller arguments that are missing or cannot be converted. */
final class ParameterProblems {

    private ParameterProblems() {}

    /**
     * Returns the problem of a missing argument.
     *
     * @param cause the exception of the router
     * @return always 400
     */
    static ProblemSpec of(UnsatisfiedRouteException cause) {
        return missing(cause.getArgument());
    }

    /**
     * Returns the problem of a missing argument.
     *
     * @param cause the exception of the binder
     * @return always 400
     */
    static ProblemSpec of(UnsatisfiedArgumentException cause) {
        return missing(cause.getArgument());
    }

    /**
     * Returns the problem of an argument that cannot be converted.
     *
     * @param cause the exception of the converter
     * @return 400, or 422 if a value in the body is invalid
     */
    static ProblemSpec of(ConversionErrorException cause) {
        Argument<?> argument = cause.getArgument();
        JsonProcessingException json = jsonIn(cause);
        if (json != null) {
            return JsonProblems.of(json);
        }
        if (isBody(argument)) {
            return unreadableBody();
        }
        return RequestProblems.invalidParameters(
                List.of(
                        new FieldErrorJson(
                                ValidationProblems.placeOf(argument),
                                argument.getType().isEnum() ? "UNKNOWN_VALUE" : "INVALID_VALUE",
                                "must be " + kindOf(argument.getType()))));
    }

    private static @Nullable JsonProcessingException jsonIn(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    private static ProblemSpec missing(Argument<?> argument) {
        return isBody(argument)
                ? RequestProblems.malformedBody(
                        new FieldErrorJson("", "BODY_REQUIRED", "This request needs a JSON body"))
                : RequestProblems.invalidParameters(
                        List.of(
                                new FieldErrorJson(
                                        ValidationProblems.placeOf(argument),
                                        "REQUIRED",
                                        "must be given")));
    }

    private static ProblemSpec unreadableBody() {
        return RequestProblems.malformedBody(
                new FieldErrorJson("", "MALFORMED_JSON", "The body is not well-formed JSON"));
    }

    private static boolean isBody(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(Body.class);
    }

    private static String kindOf(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date, as YYYY-MM-DD";
        }
        if (type == Instant.class) {
            return "a time, as 2026-01-31T23:59:59Z";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type)
                ? "a whole number"
                : "readable";
    }
}
