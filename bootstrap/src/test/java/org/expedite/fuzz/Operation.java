package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One operation of the description. */
final class Operation {
    private final Api api;
    private final String method;
    private final String path;
    private final JsonNode definition;
    private final Pattern pattern;

    /** A parameter, by its location: {@code path}, {@code query} or {@code header}. */
    record Parameter(String name, String in, Shape shape) {}

    Operation(Api api, String method, String path, JsonNode definition) {
        this.api = api;
        this.method = Api.spelled(method);
        this.path = path;
        this.definition = definition;
        pattern =
                Pattern.compile(
                        path.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/?#;]+") + "/?");
    }

    String method() {
        return method;
    }

    /** The path with its variables in braces. */
    String path() {
        return path;
    }

    /** Its unique name. */
    String id() {
        return definition.path("operationId").asText();
    }

    /** Returns whether it only reads. */
    boolean isSafe() {
        return method.equals("GET");
    }

    /** Returns whether it returns pages. */
    boolean isList() {
        return parameters("query").stream().anyMatch(p -> p.name().equals("cursor"));
    }

    /** Returns whether it needs no authentication. */
    boolean isOpen() {
        return definition.path("security").isArray() && definition.path("security").isEmpty();
    }

    /** Returns whether it accepts a request without a body. */
    boolean mayLackBody() {
        return !definition.path("requestBody").path("required").asBoolean();
    }

    boolean matches(String rawPath) {
        return pattern.matcher(rawPath).matches();
    }

    /** Its parameters of one kind. */
    List<Parameter> parameters(String in) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : definition.path("parameters")) {
            JsonNode parameter = api.resolved(each);
            if (parameter.path("in").asText().equals(in)) {
                parameters.add(
                        new Parameter(
                                parameter.path("name").asText(),
                                in,
                                Shape.of(api, parameter.path("schema"))));
            }
        }
        return parameters;
    }

    /** Returns the index of a variable among the segments of its path. */
    int segmentOf(Parameter variable) {
        return List.of(path.split("/", -1)).indexOf("{" + variable.name() + "}");
    }

    /** Returns whether it has a header parameter of that name. */
    boolean takesHeader(String name) {
        return parameters("header").stream().anyMatch(p -> p.name().equalsIgnoreCase(name));
    }

    /** The media type of its body, or the first if it accepts several. */
    Optional<String> bodyType() {
        return definition
                .at("/requestBody/content")
                .propertyStream()
                .map(e -> e.getKey())
                .findFirst();
    }

    /** The schema of its body, if that is JSON. */
    Optional<Shape> jsonBody() {
        return bodyType()
                .filter(type -> type.endsWith("json"))
                .map(type -> definition.path("requestBody").path("content").path(type))
                .map(form -> Shape.of(api, form.path("schema")));
    }

    /** Returns whether its body is multipart. */
    boolean takesForm() {
        return bodyType().filter(type -> type.equals("multipart/form-data")).isPresent();
    }

    /** Returns the description of a response with that status, if there is one. */
    Optional<JsonNode> response(int status) {
        JsonNode response = definition.path("responses").path(Integer.toString(status));
        return response.isObject() ? Optional.of(api.resolved(response)) : Optional.empty();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
