package org.expedite.web.api.lists;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expedite.web.api.json.ApiPaths;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;

/**
 * Rejects query parameters that the route does not know, repeated ones, and values outside of their
 * set. If a misspelt filter were ignored, everything would be listed and look like a result.
 */
@ServerFilter(ApiPaths.ALL)
final class StrictQuery implements Ordered {

    /**
     * A known parameter.
     *
     * @param type of each value
     */
    private record Parameter(Class<?> type, boolean repeatable) {
        static final Parameter ONCE = new Parameter(String.class, false);

        /** A parameter that is a list may be given several times. */
        static Parameter of(Argument<?> argument) {
            boolean repeatable = Iterable.class.isAssignableFrom(argument.getType());
            Class<?> type =
                    argument.getFirstTypeVariable()
                            .filter(_ -> repeatable)
                            .<Class<?>>map(Argument::getType)
                            .orElse(argument.getType());
            return new Parameter(type, repeatable);
        }
    }

    @Override
    public int getOrder() {
        return FilterOrder.STRICT_REQUEST.position();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (RouteAttributes.getRouteMatch(request).orElse(null)
                instanceof MethodBasedRouteMatch<?, ?> route) {
            List<FieldErrorJson> errors = errorsIn(request, parametersOf(route));
            if (!errors.isEmpty()) {
                throw new ProblemException(RequestProblems.invalidParameters(errors));
            }
        }
    }

    private static List<FieldErrorJson> errorsIn(
            HttpRequest<?> request, Map<String, Parameter> known) {
        List<FieldErrorJson> errors = new ArrayList<>();
        request.getParameters()
                .forEach(
                        (name, values) -> {
                            Parameter parameter = known.get(name);
                            if (parameter == null) {
                                errors.add(error(name, "UNKNOWN_PARAMETER", "is not known here"));
                            } else if (values.size() > 1 && !parameter.repeatable()) {
                                errors.add(error(name, "GIVEN_TWICE", "must be given once"));
                            } else {
                                values.forEach(v -> check(name, v, parameter.type(), errors));
                            }
                        });
        return errors;
    }

    /**
     * Checks booleans and enums strictly: the framework reads any word as a boolean, and enum names
     * in any case.
     */
    private static void check(
            String name, String value, Class<?> type, List<FieldErrorJson> errors) {
        boolean truth = type == Boolean.class || type == boolean.class;
        if (truth && !"true".equals(value) && !"false".equals(value)) {
            errors.add(error(name, "INVALID_VALUE", "must be true or false"));
        }
        if (type.isEnum() && !namesOf(type).contains(value)) {
            String names = String.join(", ", namesOf(type));
            errors.add(error(name, "UNKNOWN_VALUE", "must be one of " + names));
        }
    }

    private static List<String> namesOf(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static FieldErrorJson error(String name, String code, String detail) {
        return FieldErrorJson.ofParameter(name, code, detail);
    }

    private static Map<String, Parameter> parametersOf(MethodBasedRouteMatch<?, ?> route) {
        Map<String, Parameter> parameters = new HashMap<>();
        for (Argument<?> argument : route.getArguments()) {
            if (argument.getType() == ListQuery.class) {
                ListQuery.PARAMETERS.forEach(name -> parameters.put(name, Parameter.ONCE));
            } else if (argument.getAnnotationMetadata().hasAnnotation(QueryValue.class)) {
                parameters.put(nameOf(argument), Parameter.of(argument));
            }
        }
        return parameters;
    }

    private static String nameOf(Argument<?> argument) {
        return argument.getAnnotationMetadata()
                .stringValue(QueryValue.class)
                .orElse(argument.getName());
    }
}
