package org.expedite.web.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.expedite.web.ApiClient;
import org.junit.jupiter.api.Test;

/** The description has a bound for every text, list, number and object that clients can send. */
@MicronautTest(transactional = false)
class BoundedInputTest {

    private static final Set<String> OF_ONE_LENGTH = Set.of("date", "date-time");

    @Inject ApiClient api;

    private final Set<String> unbounded = new TreeSet<>();
    private final Set<String> checked = new HashSet<>();
    private int values;

    @Test
    void all_input_of_clients_is_bounded() {
        JsonNode document = api.contract().document();
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, operation) ->
                                                checkOperation(
                                                        document, operation, method + " " + path)));
        assertThat(unbounded).isEmpty();
        assertThat(values).isGreaterThan(100);
    }

    private void checkOperation(JsonNode document, JsonNode operation, String location) {
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode described = resolved(document, parameter);
            check(
                    document,
                    described.path("schema"),
                    location + " " + described.path("name").asText());
        }
        for (JsonNode form : operation.at("/requestBody/content")) {
            check(document, form.path("schema"), location);
        }
    }

    private void check(JsonNode document, JsonNode schema, String location) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            if (checked.add(reference)) {
                check(document, resolved(document, schema), reference);
            }
            return;
        }
        values++;
        for (String keyword : List.of("anyOf", "allOf", "oneOf")) {
            schema.path(keyword).forEach(part -> check(document, part, location));
        }
        for (String type : typesOf(schema)) {
            if (!isBounded(schema, type)) {
                unbounded.add(location + ": " + type);
            }
        }
        schema.path("properties")
                .forEachEntry((name, field) -> check(document, field, location + "/" + name));
        if (schema.has("items")) {
            check(document, schema.get("items"), location + "/-");
        }
    }

    private static boolean isBounded(JsonNode schema, String type) {
        return switch (type) {
            case "string" ->
                    schema.has("maxLength")
                            || schema.has("enum")
                            || OF_ONE_LENGTH.contains(schema.path("format").asText());
            case "array" -> schema.has("maxItems") && schema.has("items");
            case "integer", "number" -> schema.has("minimum") && schema.has("maximum");
            // Unknown fields are rejected.
            case "object" -> !schema.path("properties").isEmpty() || schema.has("maxProperties");
            case "boolean", "null" -> true;
            default -> false;
        };
    }

    private static List<String> typesOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isTextual()
                ? List.of(type.asText())
                : type.valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
