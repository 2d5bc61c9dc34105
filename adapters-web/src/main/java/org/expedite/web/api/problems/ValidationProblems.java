package org.expedite.web.api.problems;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.RequestProblems;

/**
 * Problems of values that Bean Validation rejects.
 *
 * <p>Our own constraints write their code into the message ({@code CODE: detail}); the code of a
 * standard constraint is its name, such as {@code NOT_EMPTY} for {@code @NotEmpty}.
 */
final class ValidationProblems {

    private ValidationProblems() {}

    /**
     * Returns the problem of invalid arguments of a controller.
     *
     * @param cause the exception of Bean Validation
     * @param request the request, whose route knows which argument is the body
     * @return 422 if the body is invalid, 400 if only parameters are
     */
    static ProblemSpec of(ConstraintViolationException cause, HttpRequest<?> request) {
        List<FieldErrorJson> body = new ArrayList<>();
        List<FieldErrorJson> parameters = new ArrayList<>();
        for (ConstraintViolation<?> violation : cause.getConstraintViolations()) {
            List<Path.Node> nodes = nodesOf(violation);
            Optional<Argument<?>> argument = argumentOf(request, nodes);
            if (argument.isPresent() && !isBody(argument.get())) {
                parameters.add(error(violation, placeOf(argument.get())));
            } else {
                List<Path.Node> below = argument.isPresent() ? withoutFirst(nodes) : nodes;
                body.add(error(violation, Pointers.below(below)));
            }
        }
        return parameters.isEmpty()
                ? RequestProblems.invalidBody(sorted(body))
                : RequestProblems.invalidParameters(sorted(parameters));
    }

    /**
     * Returns the errors of a body that was read apart from a request.
     *
     * @param violations the constraints that it breaks
     * @return the errors, in the order of their positions
     */
    static List<FieldErrorJson> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return sorted(
                violations.stream()
                        .map(violation -> error(violation, Pointers.below(nodesOf(violation))))
                        .toList());
    }

    /**
     * Returns the name of an argument that is not the body, as clients know it.
     *
     * @param argument the controller's argument
     * @return {@code ?name}, {@code {name}} or {@code Name:}
     */
    static String placeOf(Argument<?> argument) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        if (metadata.hasAnnotation(PathVariable.class)) {
            return "{" + nameOf(argument, PathVariable.class) + "}";
        }
        if (metadata.hasAnnotation(Header.class)) {
            return nameOf(argument, Header.class) + ":";
        }
        return "?" + nameOf(argument, QueryValue.class);
    }

    private static String nameOf(Argument<?> argument, Class<? extends Annotation> annotation) {
        return argument.getAnnotationMetadata()
                .stringValue(annotation)
                .orElse(Pointers.wireName(argument.getName()));
    }

    private static boolean isBody(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(Body.class);
    }

    private static Optional<Argument<?>> argumentOf(HttpRequest<?> request, List<Path.Node> nodes) {
        if (nodes.isEmpty() || nodes.getFirst().getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        String name = nodes.getFirst().getName();
        if (!(RouteAttributes.getRouteMatch(request).orElse(null)
                instanceof MethodBasedRouteMatch<?, ?> methodRoute)) {
            return Optional.empty();
        }
        return Arrays.stream(methodRoute.getArguments())
                .filter(argument -> argument.getName().equals(name))
                .<Argument<?>>map(argument -> argument)
                .findFirst();
    }

    private static List<Path.Node> nodesOf(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.CONSTRUCTOR) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static List<Path.Node> withoutFirst(List<Path.Node> nodes) {
        return nodes.subList(1, nodes.size());
    }

    private static FieldErrorJson error(ConstraintViolation<?> violation, String pointer) {
        String message = violation.getMessage();
        return FieldErrorJson.coded(pointer, message)
                .orElseGet(() -> new FieldErrorJson(pointer, codeOf(violation), message));
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        String name =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return switch (name) {
            case "NotNull" -> "REQUIRED";
            case "Size", "Min", "Max", "DecimalMin", "DecimalMax" -> "OUT_OF_BOUNDS";
            default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        };
    }

    private static List<FieldErrorJson> sorted(List<FieldErrorJson> errors) {
        return errors.stream()
                .distinct()
                .filter(error -> !saidBetter(error, errors))
                .sorted(
                        Comparator.comparing(
                                        (FieldErrorJson error) -> String.valueOf(error.pointer()))
                                .thenComparing(FieldErrorJson::code))
                .toList();
    }

    /**
     * Returns whether a text breaks its standard bound as well as our own rule. It has both,
     * because the API description shows only the standard one.
     */
    private static boolean saidBetter(FieldErrorJson error, List<FieldErrorJson> errors) {
        return "OUT_OF_BOUNDS".equals(error.code())
                && errors.stream()
                        .anyMatch(
                                other ->
                                        "TOO_LONG".equals(other.code())
                                                && Objects.equals(
                                                        other.pointer(), error.pointer()));
    }
}
