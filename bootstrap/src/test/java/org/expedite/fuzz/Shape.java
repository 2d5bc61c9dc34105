package org.expedite.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A simplified schema: references are resolved, and nullability is separate.
 *
 * @param schema the remaining object
 * @param nullable whether null is valid too
 */
record Shape(Api api, JsonNode schema, boolean nullable) {

    static Shape of(Api api, JsonNode schema) {
        JsonNode resolved = api.resolved(schema);
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (resolved.path(several).isArray()) {
                return ofSeveral(api, resolved.path(several));
            }
        }
        return new Shape(api, resolved, contains(resolved.path("type"), "null"));
    }

    private static Shape ofSeveral(Api api, JsonNode choices) {
        JsonNode chosen = MissingNode.getInstance();
        boolean nullable = false;
        for (JsonNode choice : choices) {
            boolean isNull = choice.path("type").asText().equals("null");
            nullable = nullable || isNull;
            chosen = chosen.isMissingNode() && !isNull ? choice : chosen;
        }
        Shape shape = of(api, chosen);
        return new Shape(api, shape.schema, nullable || shape.nullable);
    }

    /** The JSON type, such as {@code string}; {@code object} by default. */
    String type() {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? texts(type).stream().filter(t -> !t.equals("null")).findFirst().orElse("object")
                : type.asText("object");
    }

    boolean is(String type) {
        return type().equals(type);
    }

    /** Returns whether it accepts free text, including SQL and script. */
    boolean isFreeText() {
        return is("string") && format().isEmpty() && Hostile.TEXTS.stream().allMatch(this::takes);
    }

    /** Returns whether a text matches its pattern and is one of its values, if it has these. */
    boolean takes(String text) {
        return pattern().stream().allMatch(p -> Pattern.compile(p).matcher(text).find())
                && (values().isEmpty() || values().contains(text));
    }

    Optional<String> pattern() {
        return Optional.ofNullable(schema.path("pattern").textValue());
    }

    /** The format, such as {@code date}, or empty. */
    String format() {
        return schema.path("format").asText();
    }

    /** The allowed values, if they are listed. */
    List<String> values() {
        return texts(schema.path("enum"));
    }

    /** The maximum number of characters or items, if there is one. */
    int most(String keyword) {
        return schema.path(keyword).asInt(Integer.MAX_VALUE);
    }

    /** The fields of an object, in order. */
    Map<String, Shape> fields() {
        Map<String, Shape> fields = new LinkedHashMap<>();
        schema.path("properties").forEachEntry((name, field) -> fields.put(name, of(api, field)));
        return fields;
    }

    Set<String> required() {
        return Set.copyOf(texts(schema.path("required")));
    }

    /** The items of an array. */
    Shape items() {
        return of(api, schema.path("items"));
    }

    /** A complete valid example, if there is one. */
    Optional<JsonNode> example() {
        return Optional.ofNullable(schema.get("example"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean contains(JsonNode array, String text) {
        return array.isArray() && texts(array).contains(text);
    }
}
